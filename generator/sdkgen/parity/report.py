"""A comparison of two packages as text for a terminal, as Markdown and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sdkgen.changes.text_report import snippet
from sdkgen.diagnostics.render import escaped
from sdkgen.model.ir import JsonValue
from sdkgen.parity.sections import Parity, Section
from sdkgen.targets.findings import Finding
from sdkgen.words.markdown import code, one_line

_SCREEN = 24
"""Losses on the first screen."""
_LISTED = 200
"""Additions and notes that are listed; more are counted."""
Reasons = Mapping[str, str]


def refused(found: Parity, reasons: Reasons) -> int:
    """Return how many losses nobody approved."""
    return sum(item.fingerprint not in reasons for item in found.losses())


def as_text(found: Parity, reasons: Reasons, *, verbose: bool) -> Iterator[str]:
    """Yield the lines of a report: the counts, then what is lost, of each kind some or with `verbose` all."""
    yield f"from {found.old} to {found.new}"
    yield from (f"  {line}" for line in _table(found))
    lossy = [section for section in found.sections if section.losses]
    shown = max(1, _SCREEN // len(lossy)) if lossy else 0
    for section in lossy:
        waiting = sorted(section.losses, key=lambda item: item.fingerprint in reasons)
        listed = waiting if verbose else waiting[:shown]
        yield f"{section.name}: {len(section.losses)} lost"
        for item in listed:
            yield from (f"  {escaped(line)}" for line in _loss(item, reasons, verbose=verbose))
        if len(listed) < len(waiting):
            yield f"  and {len(waiting) - len(listed)} more; --verbose lists them"
    if verbose:
        yield from _rest(found)
    elif found.notes:
        yield f"{len(found.notes)} things could not be compared; --verbose lists them"
    yield verdict(found, reasons)


def _table(found: Parity) -> Iterator[str]:
    width = max(len(section.name) for section in found.sections)
    for section in found.sections:
        added = f", {len(section.added)} added" if section.added else ""
        yield f"{section.name:{width}}  {section.equal:>5} of {section.of:<5}{_share(section)}{added}".rstrip()
    if found.uncompared is not None:
        yield f"{'requests':{width}}  not compared: {escaped(found.uncompared)}"


def _share(section: Section) -> str:
    """How much holds, never rounded up to all of it."""
    return f" {int(1000 * section.equal / section.of) / 10:5.1f} %" if section.of else ""


def _loss(item: Finding, reasons: Reasons, *, verbose: bool) -> Iterator[str]:
    yield f"{item.code} {item.fingerprint}: {item.message}"
    if verbose:
        rest = (("-", item.before), ("+", item.after), ("ok", reasons.get(item.fingerprint)))
        yield from (f"  {label:<3} {text}" for label, text in rest if text)


def _rest(found: Parity) -> Iterator[str]:
    for section in found.sections:
        if section.added:
            yield f"{section.name}: {len(section.added)} added"
            yield from (f"  {line}" for line in _some(section.added))
    if found.notes:
        yield f"not compared: {len(found.notes)}"
        yield from (f"  {line}" for line in _some(found.notes))


def _some(lines: Sequence[str]) -> Iterator[str]:
    yield from (escaped(line) for line in sorted(lines)[:_LISTED])
    if len(lines) > _LISTED:
        yield f"and {len(lines) - _LISTED} more"


def verdict(found: Parity, reasons: Reasons) -> str:
    """Return the result in one line."""
    lost = sum(len(section.losses) for section in found.sections)
    if not lost:
        return f"nothing is lost: code written for {found.old} holds"
    approved = lost - refused(found, reasons)
    return f"{lost} lost{f', {approved} of them approved' if approved else ''}"


def as_markdown(found: Parity, reasons: Reasons) -> Iterator[str]:
    """Yield the lines of a report in Markdown: a table of the counts, then every loss under a heading of its kind."""
    yield from (f"# From {code(found.old)} to {code(found.new)}", "", f"{verdict(found, reasons).capitalize()}.", "")
    yield from ("| what | holds | of | added |", "|---|---|---|---|")
    for section in found.sections:
        yield f"| {section.name} | {section.equal} | {section.of} | {len(section.added)} |"
    if found.uncompared is not None:
        yield from ("", f"Requests were not compared: {one_line(found.uncompared)}.")
    for section in found.sections:
        if section.losses:
            yield from ("", f"## {section.name.capitalize()}", "")
        for item in section.losses:
            reason = reasons.get(item.fingerprint)
            approved = f" **Approved:** {one_line(reason)}" if reason is not None else ""
            yield f"- {one_line(item.message)} ({item.code}, `{item.fingerprint}`){approved}"
            yield from snippet(item.sample(""))


def as_json(found: Parity, reasons: Reasons) -> dict[str, JsonValue]:
    """Return a report as JSON.

    `old`, `new`: what is compared. `refused`: how many losses nobody approved. `uncompared`: why requests were not
    compared, or null. `sections`: `name`, `equal`, `of`, `losses` (`code`, `side`, `fingerprint`, `subject`, `message`,
    `resource`, `before`, `after`, `approved`: the reason, or null) and `added`. `notes`: what could not be compared.
    """
    return {
        "old": found.old,
        "new": found.new,
        "refused": refused(found, reasons),
        "uncompared": found.uncompared,
        "sections": [_section(section, reasons) for section in found.sections],
        "notes": [*found.notes],
    }


def _section(section: Section, reasons: Reasons) -> JsonValue:
    losses: list[JsonValue] = [
        {
            "code": item.code,
            "side": item.side.value,
            "fingerprint": item.fingerprint,
            "subject": item.subject,
            "message": item.message,
            "resource": item.resource,
            "before": item.before,
            "after": item.after,
            "approved": reasons.get(item.fingerprint),
        }
        for item in section.losses
    ]
    added: list[JsonValue] = [*sorted(section.added)]
    return {"name": section.name, "equal": section.equal, "of": section.of, "losses": losses, "added": added}
