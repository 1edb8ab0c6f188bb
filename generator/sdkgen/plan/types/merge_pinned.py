"""Definitions that the lock gives one name: one schema that is written in several places now stays one class."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.rewrite import rewrite
from sdkgen.plan.types.restore_pinned import pinned_pointers, restored

_COMPONENT = "#/components/schemas/"
Pins = Mapping[str, str]
Pair = tuple[ir.TypeRef, ir.TypeRef]


def united(api: ir.Api, pins: Pins) -> tuple[ir.Api, Pins]:
    """Return an API in which definitions of one pinned name are one, and the pins without those that are not alike.

    Args:
        api: The model.
        pins: Import paths kept by the lock.
    """
    api = restored(api, pinned_pointers(pins))
    groups: dict[tuple[str, str], list[ir.TypeId]] = {}
    for id in api.types:
        for direction in ("read", "write"):
            path = pins.get(f"{direction} {id}")
            if path is not None:
                groups.setdefault((direction, path), []).append(id)
    merged: dict[ir.TypeId, ir.TypeId] = {}
    lost: set[str] = set()
    for (direction, _), ids in groups.items():
        first = min(ids, key=lambda id: "/" in id.removeprefix(_COMPONENT))
        for id in ids:
            if id == first:
                continue
            if same(api, ir.Named(id), ir.Named(first)):
                merged.setdefault(id, first)
            else:
                lost.add(f"{direction} {id}")
    if merged:
        api = rewrite(api, lambda ref, _: _replaced(ref, merged))
    return api, {key: path for key, path in pins.items() if key not in lost} if lost else pins


def _replaced(ref: ir.TypeRef, merged: Mapping[ir.TypeId, ir.TypeId]) -> ir.TypeRef:
    while isinstance(ref, ir.Named) and ref.id in merged:
        ref = ir.Named(merged[ref.id])
    return ref


def same(api: ir.Api, one: ir.TypeRef, other: ir.TypeRef) -> bool:
    """Tell whether two types hold the same, whatever they are called and described as."""
    seen: set[Pair] = set()
    pending: list[Pair] = [(one, other)]
    while pending:
        pair = alias_target(api, pending[-1][0]), alias_target(api, pending[-1][1])
        pending.pop()
        if pair in seen or pair[0] == pair[1]:
            continue
        seen.add(pair)
        parts = _parts(api, *pair)
        if parts is None:
            return False
        pending += parts
    return True


def _parts(api: ir.Api, one: ir.TypeRef, other: ir.TypeRef) -> list[Pair] | None:
    """Return what has to be the same inside two types for them to be the same; None where they are not."""
    match one, other:
        case (ir.ListOf(left), ir.ListOf(right)) | (ir.MapOf(left), ir.MapOf(right)):
            return [(left, right)]
        case ir.Nullable(left), ir.Nullable(right):
            return [(left, right)]
        case ir.UnionOf(), ir.UnionOf():
            return _variants(one, other)
        case ir.Named(left), ir.Named(right):
            return _fields(api.types[left], api.types[right])
        case _:
            return None


def _variants(one: ir.UnionOf, other: ir.UnionOf) -> list[Pair] | None:
    tags = [(tag.path, [value for value, _ in tag.mapping]) if tag else None for tag in (one.tag, other.tag)]
    if len(one.variants) != len(other.variants) or tags[0] != tags[1]:
        return None
    mapped = [
        (left, right)
        for (_, left), (_, right) in zip(
            one.tag.mapping if one.tag else (), other.tag.mapping if other.tag else (), strict=True
        )
    ]
    return [*zip(one.variants, other.variants, strict=True), *mapped]


def _fields(one: ir.TypeDef, other: ir.TypeDef) -> list[Pair] | None:
    if not isinstance(one, ir.ObjectDef) or not isinstance(other, ir.ObjectDef):
        return None
    left, right = ({field.wire_name: field for field in item.fields} for item in (one, other))
    extra = one.additional, other.additional
    if left.keys() != right.keys() or (extra[0] is None) != (extra[1] is None):
        return None
    if any(_facts(field) != _facts(right[name]) for name, field in left.items()):
        return None
    inner = [(extra[0], extra[1])] if extra[0] is not None and extra[1] is not None else []
    return [*((field.type, right[name].type) for name, field in left.items()), *inner]


def _facts(field: ir.Field) -> tuple[object, ...]:
    return field.required, field.read_only, field.write_only, field.chosen_name
