"""Annotations: a type of the model as Python says it, for responses and for arguments."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import assert_never

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import is_transparent
from sdkgen.plan.types import Direction, TypeName, TypeTable
from sdkgen.targets.python.syntax.type_expr import (
    NONE,
    OBJECT,
    STR,
    UUID,
    Builtin,
    Core,
    Dated,
    Expr,
    Generic,
    Tagged,
    Type,
    Typing,
    literal_of,
    members,
    optional,
    union,
)

Values = tuple[str | int | float | bool, ...]
_READ = {
    ir.ScalarKind.STRING: STR,
    ir.ScalarKind.INTEGER: Builtin("int"),
    ir.ScalarKind.NUMBER: Builtin("float"),
    ir.ScalarKind.BOOLEAN: Builtin("bool"),
    ir.ScalarKind.BYTES: STR,
}


@dataclass(frozen=True, slots=True)
class Annotator:
    """Says types for one direction."""

    api: ir.Api
    table: TypeTable
    direction: Direction
    files: bool = False
    """Whether `format: binary` is a file to upload."""

    def annotation(self, ref: ir.TypeRef) -> Expr:
        """Return what a type is called."""
        match ref:
            case ir.Scalar():
                return self._scalar(ref)
            case ir.Anything() | ir.Never():
                return OBJECT
            case ir.Choice(values):
                return union((closed(values), *self._open(values)))
            case ir.ListOf(item):
                return self._list(item)
            case ir.MapOf(value):
                return self._map(self.annotation(value))
            case ir.Nullable(inner):
                return optional(self.annotation(inner))
            case ir.Named(id):
                return self._named(id)
            case ir.UnionOf():
                return self._union(ref)
        assert_never(ref)

    def named(self, name: TypeName, type: ir.TypeRef) -> Expr:
        """Return what a type that has a name is called; that of an enum is closed, and not null."""
        core = type.inner if isinstance(type, ir.Nullable) else type
        if not isinstance(core, ir.Choice):
            return Type(name)
        found = union((Type(name), *self._open(core.values)))
        return optional(found) if isinstance(type, ir.Nullable) else found

    def _scalar(self, scalar: ir.Scalar) -> Expr:
        match kind := scalar.kind:
            case ir.ScalarKind.NULL:
                return NONE
            case ir.ScalarKind.DATE | ir.ScalarKind.DATETIME:
                found = Dated("date" if kind is ir.ScalarKind.DATE else "datetime")
                return found if self.direction is Direction.RESPONSE else union((STR, found))
            case ir.ScalarKind.STRING if scalar.format == "uuid" and self.direction is Direction.REQUEST:
                return union((STR, UUID))
            case ir.ScalarKind.BYTES if self.files:
                return Core("FileTypes")
            case _:
                return _READ[kind]

    def _open(self, values: Values) -> list[Expr]:
        """Return what a response holds where the API adds a value to an enum."""
        if self.direction is not Direction.RESPONSE or len(values) < 2:
            return []
        return list(map(Builtin, _split(values, tuple(map(type, values)))[2]))

    def _list(self, item: ir.TypeRef) -> Expr:
        inner = self.annotation(item)
        if self.direction is Direction.RESPONSE:
            return Generic(Builtin("list"), (inner,))
        # A text is an iterable of texts: what takes many must not take one.
        head = Core("SequenceNotStr") if STR in members(inner) else Typing("Iterable")
        return Generic(head, (inner,))

    def _map(self, inner: Expr) -> Expr:
        return Generic(Builtin("dict") if self.direction is Direction.RESPONSE else Typing("Mapping"), (STR, inner))

    def _named(self, id: ir.TypeId) -> Expr:
        found = self.api.types[id]
        if is_transparent(self.api, id):
            return self.annotation(ir.Anything() if isinstance(found, ir.ObjectDef) else found.type)
        name = self.table.names[id, self.direction]
        if isinstance(found, ir.AliasDef):
            return self.named(name, found.type)
        if self.direction is Direction.REQUEST and found.additional is not None:
            return union((Type(name), self._map(OBJECT)))
        return Type(name)

    def _union(self, ref: ir.UnionOf) -> Expr:
        # pydantic takes the first variant that fits exactly, and every object is a map.
        variants = ref.variants if self.direction is Direction.REQUEST else sorted(ref.variants, key=self._is_map)
        found = union(map(self.annotation, variants))
        if ref.tag is None or self.direction is Direction.REQUEST:
            return found
        plain = tuple(item for item in members(found) if item != NONE)
        mapping = tuple((value, self.annotation(variant)) for value, variant in ref.tag.mapping)
        tagged = Tagged((*plain, Core("UnknownVariant")), ref.tag.path, mapping)
        return optional(tagged) if NONE in members(found) else tagged

    def _is_map(self, ref: ir.TypeRef) -> bool:
        return isinstance(alias_target(self.api, ref), ir.MapOf)


def closed(values: Values) -> Expr:
    """Return the closed type that a named enum stands for."""
    exact, loose, _ = _split(values, tuple(map(type, values)))
    return union([*([literal_of(exact)] if exact else []), *map(Builtin, loose)])


@lru_cache(maxsize=1024)
def _split(
    values: Values, kinds_of: tuple[type, ...]
) -> tuple[tuple[str | int | bool, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the values that a literal can hold, the types of the others, and those of the first.

    None holds fractions, nor values that are equal, as 1 and true are; every number is a float where one of them is.

    Args:
        values: The values of an enum.
        kinds_of: Their types, by which enums of equal values are told apart.
    """
    floats = float in kinds_of
    kinds: dict[str | float, set[str]] = {}
    for value in values:
        kinds.setdefault(value, set()).add(_kind(value, floats=floats))
    exact: list[str | int | bool] = []
    loose: dict[str, None] = {}
    for value in values:
        kind = _kind(value, floats=floats)
        if kind == "float" or isinstance(value, float) or len(kinds[value]) > 1:
            loose[kind] = None
        else:
            exact.append(value)
    bases = dict.fromkeys(type(value).__name__ for value in exact)
    return tuple(exact), tuple(loose), tuple(bases)


def _kind(value: str | float, *, floats: bool) -> str:
    name = type(value).__name__
    return "float" if name == "int" and floats else name
