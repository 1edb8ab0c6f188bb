"""A comparison as text for a terminal, and as Markdown for a change request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from sdkgen.changes.release.verdict import Entry, Verdict, summary
from sdkgen.diagnostics.render import escaped
from sdkgen.targets.findings import Finding, Level, Sample
from sdkgen.words.markdown import code, one_line

_WHOLE = "the whole client"
_TITLES = {Level.BREAKING: "Breaking", Level.MINOR: "Additions and what else works as before", Level.PATCH: "Small"}


def as_text(found: Verdict) -> Iterator[str]:
    """Yield the lines of a report: by level, the gravest first, then by resource.

    A finding reads like this; what it does not have is left out, such as the language where there is only one:

        request-field-removed 0123456789ab: `Call > to` is no longer taken
          at  old.yaml:12:9
          in  python
          -   client.calls.dial(to=...)
          ok  nobody uses it
    """
    for level, entries in groupby(found.entries, key=lambda item: item.finding.level):
        listed = list(entries)
        yield f"{level.name.lower()}: {len(listed)}"
        for resource, group in groupby(listed, key=lambda item: item.finding.resource):
            yield f"  {resource or _WHOLE}"
            for item in group:
                yield from (f"    {escaped(line)}" for line in _lines(item))
    if found.noise is not None:
        yield f"noise: {len(found.noise.findings)} differences set aside"
        yield f"  so  {escaped(found.noise.reason)}"
        yield "  fix give each component a name of its own where the document is made; --all judges them nevertheless"
    yield summary(found)


def _lines(item: Entry) -> Iterator[str]:
    finding = item.finding
    yield f"{finding.code} {finding.fingerprint}: {finding.message}"
    places = " -> ".join(str(spot) for spot in (item.old, item.new) if spot is not None)
    rest = [("at", places), *_samples(finding), ("ok", item.approved)]
    yield from (f"  {label:<3} {text}" for label, text in rest if text)


def _samples(finding: Finding) -> Iterator[tuple[str, str | None]]:
    for sample in finding.samples:
        yield ("in", sample.language) if sample.before or sample.after else ("", "")
        yield "-", sample.before
        yield "+", sample.after if sample.after != sample.before else None


def as_markdown(found: Verdict) -> Iterator[str]:
    """Yield the lines of a report in Markdown: a heading for each level and resource, a bullet for each finding."""
    yield f"# From {code(found.old)} to {code(found.new)}"
    yield ""
    yield f"{summary(found)}."
    for level, entries in groupby(found.entries, key=lambda item: item.finding.level):
        yield from ("", f"## {_TITLES[level]}")
        for resource, group in groupby(entries, key=lambda item: item.finding.resource):
            yield from ("", f"### {code(resource) or _WHOLE.capitalize()}", "")
            for item in group:
                yield from _bullet(item)
    if found.noise is not None:
        yield from ("", "## Noise", "")
        yield f"{len(found.noise.findings)} differences are set aside: {one_line(found.noise.reason)}."


def _bullet(item: Entry) -> Iterator[str]:
    finding = item.finding
    approved = f" **Approved:** {one_line(item.approved)}" if item.approved is not None else ""
    yield f"- {one_line(finding.message)} ({finding.code}, `{finding.fingerprint}`){approved}"
    for sample in finding.samples:
        yield from snippet(sample)


def snippet(sample: Sample) -> Iterator[str]:
    """Yield the code before and after as a fenced difference, indented as part of a bullet."""
    lines = [f"{mark} {text}" for mark, text in (("-", sample.before), ("+", sample.after)) if text]
    if lines and sample.before != sample.after:
        fence = "```" if not any("```" in line for line in lines) else "~~~~"
        yield from ("", f"  {fence}diff", *_indented(lines), f"  {fence}", "")


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {escaped(line)}" for line in lines)
