"""Which variants of two unions are the same one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from sdkgen.changes.wire.places import is_component
from sdkgen.model import ir
from sdkgen.model.queries import alias_target

_DEPTH = 3
Shape = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Pairing:
    """The variants of two unions, the same ones side by side."""

    pairs: tuple[tuple[ir.TypeRef, ir.TypeRef], ...]
    removed: tuple[ir.TypeRef, ...]
    added: tuple[ir.TypeRef, ...]


def members(ref: ir.TypeRef) -> tuple[ir.TypeRef, ...]:
    """Return the variants of a union; any other type is its own only one."""
    return ref.variants if isinstance(ref, ir.UnionOf) else (ref,)


def pair(old: ir.TypeRef, new: ir.TypeRef, outlines: tuple[Outlines, Outlines]) -> Pairing:
    """Match variants: by what they hold, by name, by the tag value that selects them, then by kind."""
    left, right = list(members(old)), list(members(new))
    pairs: list[tuple[ir.TypeRef, ir.TypeRef]] = []
    tags = _tags(old), _tags(new)
    rules: tuple[tuple[_Key, _Key], ...] = (
        (outlines[0].of, outlines[1].of),
        (_name, _name),
        (tags[0].get, tags[1].get),
        (outlines[0].kind, outlines[1].kind),
    )
    for old_key, new_key in rules:
        for one, other in _matches(left, right, old_key, new_key):
            left.remove(one)
            right.remove(other)
            pairs.append((one, other))
    return Pairing(tuple(pairs), tuple(left), tuple(right))


_Key = Callable[[ir.TypeRef], object]


def _matches(
    left: Iterable[ir.TypeRef], right: Iterable[ir.TypeRef], old_key: _Key, new_key: _Key
) -> Iterator[tuple[ir.TypeRef, ir.TypeRef]]:
    """Yield what has the same key on both sides, if only one has it."""
    found: list[tuple[ir.TypeRef, ir.TypeRef]] = []
    rest = [(new_key(item), item) for item in right]
    for one in left:
        key = old_key(one)
        other = next((item for mark, item in rest if key is not None and mark == key), None)
        if other is not None:
            rest = [(mark, item) for mark, item in rest if item is not other]
            found.append((one, other))
    yield from found


def _name(ref: ir.TypeRef) -> object:
    return ref.id if isinstance(ref, ir.Named) and is_component(ref.id) else None


def _tags(ref: ir.TypeRef) -> dict[ir.TypeRef, tuple[str, ...]]:
    found: dict[ir.TypeRef, tuple[str, ...]] = {}
    if isinstance(ref, ir.UnionOf) and ref.tag is not None:
        for value, variant in ref.tag.mapping:
            found[variant] = (*found.get(variant, ()), value)
    return found


class Outlines:
    """What types hold, a few levels deep and without names, to recognise them again."""

    def __init__(self, api: ir.Api) -> None:
        self._api = api

    @cached_property
    def _known(self) -> dict[tuple[ir.TypeRef, int], Shape]:
        return {}

    def kind(self, ref: ir.TypeRef) -> object:
        """Return what kind of JSON a type is."""
        return self.of(ref, 0)[0]

    def of(self, ref: ir.TypeRef, depth: int = _DEPTH) -> Shape:
        """Return the shape of a type."""
        key = (ref, depth)
        if key not in self._known:
            self._known[key] = self._shape(alias_target(self._api, ref), depth)
        return self._known[key]

    def _shape(self, ref: ir.TypeRef, depth: int) -> Shape:
        match ref:
            case ir.Scalar(kind):
                return (kind.value,)
            case ir.Choice(values):
                return ("enum", *sorted(map(repr, values)))
            case ir.Nullable(inner):
                return (*self.of(inner, depth), None)
            case ir.Anything() | ir.Never():
                return (type(ref).__name__,)
            case ir.ListOf(part) | ir.MapOf(part):
                return (type(ref).__name__, *([self.of(part, depth - 1)] if depth else []))
            case ir.UnionOf(variants):
                shapes = [self.of(item, depth - 1) for item in variants] if depth else []
                return ("union", *sorted(shapes, key=repr))
            case ir.Named(id):
                return ("object", *(self._fields(id, depth) if depth else []))

    def _fields(self, id: ir.TypeId, depth: int) -> list[Shape]:
        found = self._api.types[id]
        fields = found.fields if isinstance(found, ir.ObjectDef) else ()
        shapes: list[Shape] = [(item.wire_name, item.required, self.of(item.type, depth - 1)) for item in fields]
        return sorted(shapes, key=repr)
