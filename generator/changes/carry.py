"""Published names follow what they name when the document only writes it elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator import ir
from generator.changes.schemas import Key
from generator.changes.unions import Outlines
from generator.changes.wire import compare_wire
from generator.naming.lock import Lock, Names, Retired
from generator.plan import Plan

_MODES = ("read", "write")


def carried(lock: Lock, before: Plan, api: ir.Api, version: str) -> Lock:
    """Return a lock in which moved things have the names that they were published under.

    A schema that was renamed, moved or written inline keeps its class name; several that became one leave aliases. An
    operation whose path parameter is called otherwise keeps its call and its arguments. Only what is the same on both
    sides is followed, and only to a place that is new in the document.

    Args:
        lock: The names to start from.
        before: The release before.
        api: What the document describes now.
        version: The version that renames what has to be renamed.
    """
    wire = compare_wire(before.api, api, ({}, {}))
    lock = _with_types(lock, dict(_moves(wire.pairs, before.api, api)), version)
    for old, new in wire.matched:
        if old.id != new.id and new.id not in lock.calls:
            lock = _with_operation(lock, old, new)
    return lock


def _moves(pairs: Iterable[Key], old: ir.Api, new: ir.Api) -> Iterator[tuple[ir.TypeId, ir.TypeId]]:
    """Yield where definitions went: each to one place, which several may share."""
    targets: dict[ir.TypeId, set[ir.TypeId]] = {}
    for one, other, _ in pairs:
        if isinstance(one, ir.Named) and isinstance(other, ir.Named):
            targets.setdefault(one.id, set()).add(other.id)
    before, after = Outlines(old), Outlines(new)
    for id, found in targets.items():
        target = next(iter(found))
        fresh = len(found) == 1 and id not in new.types and target not in old.types
        if fresh and before.of(ir.Named(id)) == after.of(ir.Named(target)):
            yield id, target


def _with_types(lock: Lock, moves: Mapping[ir.TypeId, ir.TypeId], version: str) -> Lock:
    types, fields, retired = dict(lock.types), dict(lock.fields), dict(lock.retired_types)
    for old, new in moves.items():
        for mode in _MODES:
            path = types.pop(f"{mode} {old}", None)
            if path is None:
                continue
            if types.setdefault(f"{mode} {new}", path) != path:
                retired[path] = Retired(f"{mode} {new}", version)
        if old in fields:
            fields.setdefault(new, fields.pop(old))
    return replace(lock, types=types, fields=fields, retired_types=retired)


def _with_operation(lock: Lock, old: ir.Operation, new: ir.Operation) -> Lock:
    calls, arguments, types = dict(lock.calls), dict(lock.arguments), dict(lock.types)
    if old.id in calls:
        calls[new.id] = calls.pop(old.id)
    names = dict(_translated(arguments.pop(old.id, {}), old, new))
    arguments[new.id] = {**names, **arguments.get(new.id, {})}
    for kind in ("params", "result"):
        path = types.pop(f"{kind} {old.id}", None)
        if path is not None:
            types.setdefault(f"{kind} {new.id}", path)
    return replace(lock, calls=calls, arguments=arguments, types=types)


def _translated(names: Names, old: ir.Operation, new: ir.Operation) -> Iterator[tuple[str, str]]:
    """Yield the names of arguments under the keys that they have now: those of the path go by their position."""
    wires = dict(zip(_path(old), _path(new), strict=False))
    for key, name in names.items():
        place, _, wire = key.partition(" ")
        yield (f"path {wires.get(wire, wire)}" if place == "path" else key), name


def _path(operation: ir.Operation) -> list[str]:
    found = [item.wire_name for item in operation.parameters if item.location is ir.Location.PATH]
    return sorted(found, key=lambda name: operation.path.find("{" + name + "}"))
