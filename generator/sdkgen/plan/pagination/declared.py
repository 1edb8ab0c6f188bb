"""What a response declares beside its items: the properties of all its variants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sdkgen.model import ir
from sdkgen.model.queries import object_of
from sdkgen.model.traverse import Direction, visible


def fields_of(api: ir.Api, variants: Sequence[ir.TypeRef]) -> Iterator[ir.Field]:
    """Yield the properties that a value of one of some types has, each once.

    One that not all variants require may be missing; one that they type differently is one of these types.
    """
    objects = [object_of(api, variant) for variant in variants]
    found: dict[str, list[ir.Field]] = {}
    for each in objects:
        for item in visible(each.fields, Direction.RESPONSE) if each is not None else ():
            found.setdefault(item.wire_name, []).append(item)
    for items in found.values():
        required = len(items) == len(objects) and all(item.required for item in items)
        first, type = items[0], one_of(item.type for item in items)
        same = (first.required, first.type) == (required, type)
        yield first if same else replace(first, required=required, type=type)


def one_of(types: Iterable[ir.TypeRef]) -> ir.TypeRef:
    """Return one of several types, flat and without repetitions."""
    found = list(dict.fromkeys(types))
    if len(found) == 1:
        return found[0]
    members = tuple(dict.fromkeys(member for ref in found for member in _members(ref)))
    if any(isinstance(member, ir.Anything) for member in members):
        return ir.Anything()
    either = members[0] if len(members) == 1 else ir.UnionOf(members)
    return ir.Nullable(either) if any(isinstance(ref, ir.Nullable) for ref in found) else either


def _members(ref: ir.TypeRef) -> tuple[ir.TypeRef, ...]:
    inner = ref.inner if isinstance(ref, ir.Nullable) else ref
    return inner.variants if isinstance(inner, ir.UnionOf) else (inner,)
