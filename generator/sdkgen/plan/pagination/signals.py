"""What the rules look at: the query keys of an operation, and the lists and values of its response."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.contract import CallResult
from sdkgen.model.queries import alias_target, object_of
from sdkgen.plan.pagination.scheme import Path
from sdkgen.words.casing import snake

_DEPTH = 3
_NUMBERS = {ir.ScalarKind.INTEGER, ir.ScalarKind.NUMBER}
_ENVELOPES = ("data", "items", "records", "results", "entries", "values", "rows")


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the query string: a parameter, or a property of an object parameter."""

    wire_name: str
    name: str
    """The wire name in snake case, so that `page[number]` and `pageNumber` are one."""
    number: bool
    first: int | None
    """The default, where it is an integer."""


@dataclass(frozen=True, slots=True)
class Value:
    """One single value in a response."""

    path: Path
    name: str
    """The last step in snake case."""
    kinds: frozenset[ir.ScalarKind]


@dataclass(frozen=True, slots=True)
class Facts:
    """What an operation takes and returns, as far as pages go."""

    keys: tuple[Key, ...]
    values: tuple[Value, ...]
    items: Path
    item: ir.TypeRef
    item_fields: frozenset[str]
    """The properties of one item."""

    def key(self, names: frozenset[str], *, number: bool = False) -> Key | None:
        """Return the first key with one of these names."""
        return next((key for key in self.keys if key.name in names and (key.number or not number)), None)

    def value(self, names: frozenset[str], *kinds: ir.ScalarKind) -> Path | None:
        """Return the path of the first value with one of these names, and one of these kinds if any are given."""
        found = (
            value.path
            for value in self.values
            if value.name in names and (not kinds or value.kinds.intersection(kinds))
        )
        return next(found, None)


def facts_of(api: ir.Api, operation: ir.Operation, result: CallResult) -> Facts | None:
    """Return the facts of an operation; None where its response holds no list."""
    for ref in result.json:
        for body in _variants(api, ref):
            found = _list(api, body)
            if found is not None:
                path, item = found
                fields = object_of(api, item)
                names = frozenset(field.wire_name for field in fields.fields) if fields else frozenset[str]()
                values = {
                    value.path: value for variant in _variants(api, ref) for value in _values(api, variant, (), _DEPTH)
                }
                return Facts(tuple(keys_of(api, operation)), tuple(values.values()), path, item, names)
    return None


def keys_of(api: ir.Api, operation: ir.Operation) -> Iterator[Key]:
    """Yield the query keys of an operation."""
    for parameter in operation.parameters:
        if parameter.location is not ir.Location.QUERY:
            continue
        found = object_of(api, parameter.type)
        if found is None or parameter.content_type is not None:
            yield _key(api, parameter.wire_name, parameter.type, parameter.default)
            continue
        for field in found.fields:
            yield _key(api, f"{parameter.wire_name}[{field.wire_name}]", field.type, field.default)


def _key(api: ir.Api, wire_name: str, ref: ir.TypeRef, default: ir.JsonValue) -> Key:
    first = default if isinstance(default, int) and not isinstance(default, bool) else None
    kinds = _kinds(api, ref)
    return Key(wire_name, snake(wire_name), not kinds or bool(kinds & _NUMBERS), first)


def _variants(api: ir.Api, ref: ir.TypeRef) -> Iterator[ir.TypeRef]:
    target = alias_target(api, ref)
    match target:
        case ir.Nullable(inner):
            yield from _variants(api, inner)
        case ir.UnionOf(variants):
            for variant in variants:
                yield from _variants(api, variant)
        case _:
            yield target


def _kinds(api: ir.Api, ref: ir.TypeRef) -> frozenset[ir.ScalarKind]:
    return frozenset(kind for variant in _variants(api, ref) for kind in _kind(variant))


def _kind(ref: ir.TypeRef) -> Iterator[ir.ScalarKind]:
    match ref:
        case ir.Scalar(kind):
            yield kind
        case ir.Choice(values):
            yield ir.ScalarKind.STRING if any(isinstance(value, str) for value in values) else ir.ScalarKind.INTEGER
        case _:
            pass


def _list(api: ir.Api, body: ir.TypeRef) -> tuple[Path, ir.TypeRef] | None:
    """Find the one list of a response: the body itself, `data` and its kind, the only list, or that of an object in
    `data`.
    """
    if isinstance(body, ir.ListOf):
        return (), body.item
    found = object_of(api, body)
    if found is None:
        return None
    lists = {field.wire_name: item for field in found.fields if (item := _item(api, field.type)) is not None}
    for name in _ENVELOPES:
        if name in lists:
            return (name,), lists[name]
    if len(lists) == 1:
        return next(((name,), item) for name, item in lists.items())
    for field in found.fields:
        if (
            not lists
            and field.wire_name in {"data", "result", "response"}
            and (inner := _list(api, field.type))
            and inner[0]
        ):
            return (field.wire_name, *inner[0]), inner[1]
    return None


def _item(api: ir.Api, ref: ir.TypeRef) -> ir.TypeRef | None:
    return next((variant.item for variant in _variants(api, ref) if isinstance(variant, ir.ListOf)), None)


def _values(api: ir.Api, ref: ir.TypeRef, path: Path, depth: int) -> Iterator[Value]:
    """Yield the single values of an object, those of the object itself before those inside its members."""
    found = object_of(api, ref)
    if found is None or not depth:
        return
    for field in found.fields:
        if kinds := _kinds(api, field.type):
            yield Value((*path, field.wire_name), snake(field.wire_name), kinds)
    for field in found.fields:
        for variant in _variants(api, field.type):
            yield from _values(api, variant, (*path, field.wire_name), depth - 1)
