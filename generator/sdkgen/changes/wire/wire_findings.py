"""Changes of the wire as findings: who uses what changed, and which resource that concerns."""

from __future__ import annotations

from collections.abc import Iterable

from sdkgen.changes.inputs import Release
from sdkgen.changes.surface_findings import shared
from sdkgen.changes.wire.wire import Wire, WireChange
from sdkgen.model import ir
from sdkgen.targets.findings import Finding, Side


def wire_findings(wire: Wire, old: Release, new: Release) -> tuple[Finding, ...]:
    """Return what changed on the wire between two releases, with the resources it concerns."""
    return tuple(_finding(item, old, new) for item in wire.changes)


_SHOWN = 3


def _finding(item: WireChange, old: Release, new: Release) -> Finding:
    change = item.change
    users = [name for name in item.users if not change.subject.startswith(_user(name))]
    message = change.message
    if len(users) > 1:
        shown = ", ".join(_user(name) for name in users[:_SHOWN])
        more = f" and {len(users) - _SHOWN} more" if len(users) > _SHOWN else ""
        message = f"{message}; {len(users)} operations use it: {shown}{more}"
    elif users:
        message = f"{message}; {_user(users[0])} uses it"
    return Finding(
        code=change.code,
        level=change.level,
        side=Side.WIRE,
        subject=change.subject,
        message=message,
        resource=_resource(item.users, old, new),
        old_at=change.old_at,
        new_at=change.new_at,
    )


def _user(name: str) -> str:
    method, _, path = name.partition(" ")
    return name if method in {"webhook", "callback"} else f"{method.upper()} {path}"


def _resource(users: Iterable[str], old: Release, new: Release) -> str:
    """Return the deepest resource that all users share, dotted."""
    paths: list[str] = []
    for name in users:
        kind, _, rest = name.partition(" ")
        if kind == "callback":
            method, _, path = rest.rpartition(" > ")[0].partition(" ")
            name = f"{method.lower()} {path}"
        id = ir.OperationId(name)
        found = new.plan.names.methods.get(id) or old.plan.names.methods.get(id)
        paths.append(".".join(found.resource) if found is not None else "webhooks")
    return shared(paths)
