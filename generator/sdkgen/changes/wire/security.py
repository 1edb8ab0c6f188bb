"""What changed in how requests are signed."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.schemas import Node
from sdkgen.model import ir
from sdkgen.targets.findings import Level

Security = tuple[tuple[str, ...], ...]
Identity = tuple[str, str]
Alternative = frozenset[Identity]


def identities(api: ir.Api) -> Mapping[str, Identity]:
    """Return what each scheme does on the wire: schemes with another name that do the same are the same."""
    return {name: (item.keyword or item.kind, (item.parameter or "").lower()) for name, item in api.schemes.items()}


def compare_security(
    old: Security,
    new: Security,
    *,
    schemas: tuple[Mapping[str, Identity], Mapping[str, Identity]],
    where: Where,
    node: Node,
) -> None:
    """Note which ways to sign in are accepted no longer, and which are accepted now."""
    before, after = _alternatives(old, schemas[0]), _alternatives(new, schemas[1])
    if before == after:
        return
    lost = [item for item in before if not any(other <= item for other in after)]
    come = [item for item in after if not any(other <= item for other in before)]
    if lost:
        text = f"`{where.text}` no longer accepts {_said(lost)}; it accepts {_said(sorted(after, key=sorted))}"
        node.add("security-removed", Level.BREAKING, where, text, detail=_said(lost))
    if come:
        verb = "accepts" if lost else "also accepts"
        text = f"`{where.text}` {verb} {_said(come)}{' now' if lost else ''}"
        node.add("security-added", Level.MINOR, where, text, detail=_said(come))


def _alternatives(security: Security, schemes: Mapping[str, Identity]) -> set[Alternative]:
    found = {frozenset(schemes.get(name, (name, "")) for name in names) for names in security}
    return found or {frozenset()}


def _said(items: list[Alternative]) -> str:
    words = sorted(" and ".join(sorted(" ".join(filter(None, part)) for part in item)) for item in items)
    return " or ".join(word or "requests without credentials" for word in words)
