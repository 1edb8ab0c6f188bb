"""What changed, as a section of the changelog: for each resource, in sentences, with code before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from sdkgen.changes.release.verdict import Entry
from sdkgen.changes.text_report import snippet
from sdkgen.changes.wire.noise import Noise
from sdkgen.targets.findings import Level
from sdkgen.words.markdown import code, one_line

NOTHING = "Nothing changed for callers."
_WHOLE = "The whole client"


def notes(found: Sequence[Entry], base: str, aside: Noise | None = None, language: str = "python") -> Iterator[str]:
    """Yield the lines of a section, without its heading.

    Args:
        found: What was found.
        base: The version that it is compared with.
        aside: What was set aside.
        language: The language of those who read it: what concerns others alone is left out.
    """
    entries = [item for item in found if item.finding.concerns(language)]
    if aside is not None:
        names = ", ".join(map(code, aside.components))
        yield f"Components of the document that share a name took turns, which says nothing about the API: {names}."
        yield "Methods and types that are made from them follow."
        yield ""
    asked = max((item.finding.level for item in found), default=Level.PATCH)
    if asked > max((item.finding.level for item in entries), default=Level.PATCH):
        yield from ("The version is that of the release in every language; what asked for it concerns another.", "")
    if not entries:
        yield NOTHING if aside is None else ""
        return
    if broken := sum(item.finding.level is Level.BREAKING for item in entries):
        changes = "1 change breaks" if broken == 1 else f"{broken} changes break"
        yield from (
            f"{changes} code that was written for {base}: marked **Breaking**, with the code before and after.",
            "",
        )
    ordered = sorted(entries, key=lambda item: (item.finding.resource, -item.finding.level))
    for resource, group in groupby(ordered, key=lambda item: item.finding.resource):
        yield from (f"### {code(resource) or _WHOLE}", "")
        for item in group:
            yield from _bullet(item, language)
        yield ""


def _bullet(item: Entry, language: str) -> Iterator[str]:
    breaking = item.finding.level is Level.BREAKING
    mark = "**Breaking:** " if breaking else ""
    because = f" ({one_line(item.approved)})" if item.approved is not None else ""
    shown = item.finding.sample(language)
    new = f" {code(shown.after)}" if shown.after and not shown.before and "\n" not in shown.after else ""
    yield f"- {mark}{one_line(item.finding.message)}.{because}{new if not breaking else ''}"
    if breaking:
        yield from snippet(shown)


def trimmed(lines: Iterable[str]) -> tuple[str, ...]:
    """Return lines without blank ones at the end or after another."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)
