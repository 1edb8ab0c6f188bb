"""Changes of the surface on their way to findings: the same change of one property in many methods is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sdkgen.targets.findings import Draft, Finding, Side


@dataclass(slots=True)
class _Group:
    first: Draft
    others: list[Draft] = field(default_factory=list[Draft])


def grouped(drafts: Iterable[Draft]) -> list[tuple[Draft, list[Draft]]]:
    """Return drafts of the same change of the same place together, the gravest first."""
    groups: dict[tuple[object, ...], _Group] = {}
    for draft in sorted(drafts, key=lambda item: (-item.level, item.subject)):
        placed = draft.old_at is not None or draft.new_at is not None
        place = (draft.old_at, draft.new_at, draft.written) if placed else (draft.subject,)
        found = groups.setdefault((draft.code, *place), _Group(draft))
        if found.first is not draft:
            found.others.append(draft)
    return [(group.first, group.others) for group in groups.values()]


def findings(drafts: Iterable[Draft]) -> Iterator[Finding]:
    """Yield one finding for each change."""
    for first, others in grouped(drafts):
        message = first.message
        if others:
            names = ", ".join(f"`{item.subject}`" for item in others[:_SHOWN])
            message += f"; the same for {names}" + (f" and {len(others) - _SHOWN} more" if others[_SHOWN:] else "")
        yield Finding(
            code=first.code,
            level=first.level,
            side=Side.SURFACE,
            subject=first.subject,
            message=message,
            resource=shared([item.resource for item in (first, *others)]),
            old_at=first.old_at,
            new_at=first.new_at,
            before=first.before,
            after=first.after,
        )


_SHOWN = 3


def shared(resources: Iterable[str]) -> str:
    """Return the deepest resource above all of these, dotted."""
    found: list[str] = []
    for steps in zip(*(item.split(".") for item in resources), strict=False):
        if len(set(steps)) > 1:
            break
        found.append(steps[0])
    return ".".join(found)
