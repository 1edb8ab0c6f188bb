"""Published names follow what they name when the document only writes it elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from sdkgen.changes.wire.schemas import Key
from sdkgen.changes.wire.unions import Outlines
from sdkgen.changes.wire.wire import compare_wire
from sdkgen.design.lock import Lock, Names, Retired
from sdkgen.model import ir
from sdkgen.model.contract import result_of
from sdkgen.model.reachable import reachable
from sdkgen.plan.plan import Plan

_MODES = ("read", "write")
_OF_CALLS = ("params", "result")


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
    used = reachable(api)
    inlined = ((old, ir.TypeId(at)) for old, at in wire.inlined)
    moves = [*_moves(wire.pairs, before.api, api), *inlined]
    lock = _with_types(lock, moves, used, version)
    lock = replace(lock, types=_with_results(lock.types, before, api, wire.matched, used))
    moved = [(old, new) for old, new in wire.matched if old.id != new.id and new.id not in lock.calls]
    for old, new in moved:
        lock = _with_operation(lock, old, new)
    keys = {f"{mode} {old}": f"{mode} {new}" for old, new in moves if old not in used for mode in _MODES}
    keys |= {f"{kind} {old.id}": f"{kind} {new.id}" for old, new in moved for kind in _OF_CALLS}
    languages = {
        name: {kind: _under_new_keys(pins, keys) if kind == "types" else pins for kind, pins in kinds.items()}
        for name, kinds in lock.languages.items()
    }
    return replace(lock, languages=languages)


def _under_new_keys(pins: Names, keys: Names) -> dict[str, str]:
    """Return pins of a language in which what moved keeps its name, unless its new place has one."""
    found = {key: name for key, name in pins.items() if key not in keys}
    for old, new in keys.items():
        if old in pins:
            found.setdefault(new, pins[old])
    return found


def _moves(pairs: Iterable[Key], old: ir.Api, new: ir.Api) -> Iterator[tuple[ir.TypeId, ir.TypeId]]:
    """Yield the places that definitions went to: a schema may be written in several places, and stay where it was."""
    before, after = Outlines(old), Outlines(new)
    seen: set[tuple[ir.TypeId, ir.TypeId]] = set()
    for one, other, _ in pairs:
        if isinstance(one, ir.Named) and isinstance(other, ir.Named) and (one.id, other.id) not in seen:
            seen.add((one.id, other.id))
            if other.id in old.types:
                continue
            if before.of(one) == after.of(other) or _alike(old.types[one.id], new.types[other.id]):
                yield one.id, other.id


def _alike(old: ir.TypeDef, new: ir.TypeDef) -> bool:
    """Tell whether an object still has at least half of its fields: then it is the same one, changed."""
    if not isinstance(old, ir.ObjectDef) or not isinstance(new, ir.ObjectDef):
        return False
    before, after = ({item.wire_name for item in found.fields} for found in (old, new))
    return 2 * len(before & after) >= len(before)


def _with_results(
    pins: Names, before: Plan, api: ir.Api, matched: Iterable[tuple[ir.Operation, ir.Operation]], used: Set[str]
) -> dict[str, str]:
    """Return pins in which the list, map or union that an operation returns keeps its name when it becomes a component,
    or no longer is one.
    """
    types = dict(pins)
    calls = {call.key: call for call in before.calls}
    for old, new in matched:
        call, results = calls.get(old.id), result_of(api, new).json
        if call is None or call.page is not None or not call.result.json or not results:
            continue
        one, other = _key(call.result.json[0], old.id), _key(results[0], new.id)
        gone = one.startswith("result ") or one.removeprefix("read ") not in used
        if one != other and one in types and other not in types and gone and not _is_object(before.api, one):
            types[other] = types.pop(one)
    return types


def _key(ref: ir.TypeRef, operation: str) -> str:
    return f"read {ref.id}" if isinstance(ref, ir.Named) else f"result {operation}"


def _is_object(api: ir.Api, key: str) -> bool:
    return isinstance(api.types.get(ir.TypeId(key.removeprefix("read "))), ir.ObjectDef)


def _with_types(lock: Lock, moves: Iterable[tuple[ir.TypeId, ir.TypeId]], used: Set[ir.TypeId], version: str) -> Lock:
    types, fields, retired = dict(lock.types), dict(lock.fields), dict(lock.retired_types)
    keys: dict[str, str] = {}
    for old, new in moves:
        for direction in _MODES:
            if old not in used:
                keys.setdefault(f"{direction} {old}", f"{direction} {new}")
            path = lock.types.get(f"{direction} {old}")
            if path is None:
                continue
            if types.setdefault(f"{direction} {new}", path) != path and old not in used:
                retired[path] = Retired(f"{direction} {new}", version)
            if old not in used:
                types.pop(f"{direction} {old}", None)
        if old in lock.fields:
            fields.setdefault(new, lock.fields[old])
    aliases = {path: keys.get(key, key) for path, key in lock.aliases.items()}
    return replace(lock, types=types, fields=fields, retired_types=retired, aliases=aliases)


def _with_operation(lock: Lock, old: ir.Operation, new: ir.Operation) -> Lock:
    calls, arguments, types = dict(lock.calls), dict(lock.arguments), dict(lock.types)
    if old.id in calls:
        calls[new.id] = calls.pop(old.id)
    names = dict(_translated(arguments.pop(old.id, {}), old, new))
    arguments[new.id] = {**names, **arguments.get(new.id, {})}
    for kind in _OF_CALLS:
        path = types.pop(f"{kind} {old.id}", None)
        if path is not None:
            types.setdefault(f"{kind} {new.id}", path)
    keys = {f"{kind} {old.id}": f"{kind} {new.id}" for kind in _OF_CALLS}
    aliases = {path: keys.get(key, key) for path, key in lock.aliases.items()}
    return replace(lock, calls=calls, arguments=arguments, types=types, aliases=aliases)


def _translated(names: Names, old: ir.Operation, new: ir.Operation) -> Iterator[tuple[str, str]]:
    """Yield the names of arguments under the keys that they have now: those of the path go by their position."""
    wires = dict(zip(_path(old), _path(new), strict=False))
    for key, name in names.items():
        place, _, wire = key.partition(" ")
        yield (f"path {wires.get(wire, wire)}" if place == "path" else key), name


def _path(operation: ir.Operation) -> list[str]:
    found = [item.wire_name for item in operation.parameters if item.location is ir.Location.PATH]
    return sorted(found, key=lambda name: operation.path.find("{" + name + "}"))
