"""Two releases, compared: on the wire and for callers, in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sdkgen.changes.dependencies import compare_needs
from sdkgen.changes.inputs import Release
from sdkgen.changes.reach import kept_types
from sdkgen.changes.surface_findings import findings, grouped
from sdkgen.changes.wire.noise import Noise, noise
from sdkgen.changes.wire.wire import Wire, compare_wire
from sdkgen.changes.wire.wire_findings import wire_findings
from sdkgen.targets.base import Target
from sdkgen.targets.findings import Draft, Finding, Level, Sample


@dataclass(frozen=True, slots=True)
class Review:
    """What changed between two releases, and what only looks like it."""

    findings: tuple[Finding, ...]
    noise: Noise | None = None


def review(old: Release, new: Release, *, everything: bool = False) -> Review:
    """Return what changed between two releases; what says nothing about the API is set aside, with the reason.

    Args:
        old: The release before.
        new: The next one.
        everything: Whether to set nothing aside.
    """
    found = compare_all(old, new)
    reason = noise(old.document.root, new.document.root) if not everything else None
    if reason is None or not found:
        return Review(found)
    aside = tuple(item for item in found if item.old_at is not None or item.new_at is not None)
    kept = tuple(item for item in found if item not in aside)
    return Review(kept, replace(reason, findings=aside))


def compare(old: Release, new: Release) -> tuple[Finding, ...]:
    """Return what changed between two releases, the gravest first; none of it where documents differ by noise alone."""
    return review(old, new).findings


def compare_all(old: Release, new: Release) -> tuple[Finding, ...]:
    """Return every difference between two releases, the gravest first.

    A change of the wire and what it does to callers is one finding, of the wire, with what they write before and after.
    What concerns callers alone, or concerns them more, is a finding of the surface: one for all languages where they
    say the same of a name that is spelt alike.

    The new release should have been read with `read_release(project, after=old)`, so that what kept its name on the
    wire kept it for callers.
    """
    wire = compare_wire(old.wire, new.wire, (old.document.root, new.document.root))
    found = list(wire_findings(wire, old, new))
    several = len(new.targets) > 1
    surface: list[Finding] = []
    shown = found
    for target in new.targets:
        language = target.name if several else ""
        drafts = surface_drafts(old, new, wire, target)
        said = findings(_apart(drafts, found))
        surface += [replace(item, language=language) if item.before or item.after else item for item in said]
        shown = list(_with_samples(shown, drafts, language))
    needed = compare_needs(old.needs, new.needs) if old.needs is not None and new.needs is not None else ()
    return _sorted([*shown, *_together(surface), *needed])


def surface_drafts(old: Release, new: Release, wire: Wire, target: Target) -> list[Draft]:
    """Return every change for callers, whatever it comes from; what goes with something else is left out."""
    before, after = (release.plan_for(target.name) for release in (old, new))
    found = target.compare(before, after, wire.pairs)
    kept = kept_types(before, {item.endpoint for item, _ in wire.matched})
    gone = [item.old_at for item in found if item.level is Level.BREAKING and item.code != "type-removed"]
    return [item for item in found if not (item.code == "type-removed" and _goes_along(item, kept, gone))]


def _goes_along(item: Draft, kept: set[str], gone: Sequence[str | None]) -> bool:
    """Tell whether a type is gone because what it belonged to is gone: an operation, or the property it stood in."""
    if item.old_at not in kept:
        return True
    return any(place is not None and f"{item.old_at}/".startswith(f"{place}/") for place in gone)


def _apart(drafts: Iterable[Draft], wire: Iterable[Finding]) -> Iterator[Draft]:
    """Yield what the findings of the wire do not say already."""
    levels: dict[tuple[str | None, str | None], Level] = {}
    for item in wire:
        place = item.old_at, item.new_at
        levels[place] = max(item.level, levels.get(place, Level.PATCH))
    for draft in drafts:
        said = levels.get((draft.old_at, draft.new_at)) if draft.old_at or draft.new_at else None
        if said is None or said < draft.level:
            yield draft


def _with_samples(found: Iterable[Finding], drafts: Iterable[Draft], language: str) -> Iterator[Finding]:
    """Yield the findings of the wire with what they mean in one more language."""
    written: dict[tuple[str | None, str | None], list[Draft]] = {}
    for first, _ in grouped(drafts):
        written.setdefault((first.old_at, first.new_at), []).append(first)
    for item in found:
        same = written.get((item.old_at, item.new_at), ()) if item.old_at or item.new_at else ()
        best = min(same, key=lambda draft: draft.written is not item.code.startswith("request"), default=None)
        yield _sampled(item, Sample(language, best.before, best.after)) if best is not None else item


def _sampled(item: Finding, sample: Sample) -> Finding:
    if item.before or item.after:
        return replace(item, also=(*item.also, sample))
    return replace(item, before=sample.before, after=sample.after, language=sample.language)


def _together(found: Iterable[Finding]) -> list[Finding]:
    """Return findings of several languages, those of the same change of the same name as one."""
    groups: dict[tuple[str, str], Finding] = {}
    for item in found:
        first = groups.setdefault((item.code, item.subject), item)
        if first is not item:
            level = max(first.level, item.level)
            groups[item.code, item.subject] = replace(first, level=level, also=(*first.also, *item.samples))
    return list(groups.values())


def _sorted(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda item: (-item.level, item.resource, item.subject, item.code)))
