"""Two releases, compared: on the wire and for Python callers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from sdkgen.changes.inputs import Release
from sdkgen.changes.reach import kept_types
from sdkgen.changes.surface_findings import findings, grouped
from sdkgen.changes.wire.noise import Noise, noise
from sdkgen.changes.wire.wire import Wire, compare_wire
from sdkgen.changes.wire.wire_findings import wire_findings
from sdkgen.targets.findings import Draft, Finding, Level


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

    A change of the wire and what it does to Python callers is one finding, of the wire, with the Python before and
    after. What concerns callers alone, or concerns them more, is a finding of the surface.

    The new release should have been read with `read_release(project, after=old)`, so that what kept its name on the
    wire kept it in Python.
    """
    wire = compare_wire(old.wire, new.wire, (old.document.root, new.document.root))
    drafts = surface_drafts(old, new, wire)
    found = list(wire_findings(wire, old, new))
    rest = list(_apart(drafts, found))
    needed: tuple[Finding, ...] = ()
    if old.dependencies is not None and new.dependencies is not None:
        needed = tuple(new.target.compare_dependencies(old.dependencies, new.dependencies))
    return _sorted([*_with_python(found, drafts), *findings(rest), *needed])


def surface_drafts(old: Release, new: Release, wire: Wire) -> list[Draft]:
    """Return every change for callers, whatever it comes from; what goes with something else is left out."""
    found = new.target.compare(old.plan, new.plan, wire.pairs)
    kept = kept_types(old.plan, {item.endpoint for item, _ in wire.matched})
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


def _with_python(found: Iterable[Finding], drafts: Iterable[Draft]) -> Iterator[Finding]:
    """Yield the findings of the wire with what they mean in Python."""
    python: dict[tuple[str | None, str | None], list[Draft]] = {}
    for first, _ in grouped(drafts):
        python.setdefault((first.old_at, first.new_at), []).append(first)
    for item in found:
        same = python.get((item.old_at, item.new_at), ()) if item.old_at or item.new_at else ()
        best = min(same, key=lambda draft: draft.written is not item.code.startswith("request"), default=None)
        yield replace(item, before=best.before, after=best.after) if best is not None else item


def _sorted(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda item: (-item.level, item.resource, item.subject, item.code)))
