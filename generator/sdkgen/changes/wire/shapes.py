"""What kinds of values a type has, as far as writing them into a request tells them apart."""

from __future__ import annotations

from enum import Enum

from sdkgen.changes.wire.unions import members
from sdkgen.model import ir
from sdkgen.model.queries import alias_target


class Shape(Enum):
    """A kind of value."""

    WORD = "a number or a boolean"
    """JSON writes it as anything else does."""
    TEXT = "text"
    FILE = "bytes"
    ARRAY = "an array"
    OBJECT = "an object"


_SCALARS = {
    ir.ScalarKind.INTEGER: Shape.WORD,
    ir.ScalarKind.NUMBER: Shape.WORD,
    ir.ScalarKind.BOOLEAN: Shape.WORD,
    ir.ScalarKind.BYTES: Shape.FILE,
}
SIMPLE = frozenset({Shape.WORD, Shape.TEXT, Shape.FILE})


def shapes(api: ir.Api, ref: ir.TypeRef) -> set[Shape]:
    """Return what kinds of values a type has; all that may hold text where it says nothing."""
    found: set[Shape] = set()
    for item in members(bare(api, ref)):
        match bare(api, item):
            case ir.ListOf():
                found.add(Shape.ARRAY)
            case ir.MapOf() | ir.Named():
                found.add(Shape.OBJECT)
            case ir.Scalar(kind):
                found.add(_SCALARS.get(kind, Shape.TEXT))
            case ir.Choice(values):
                found |= {Shape.TEXT if isinstance(value, str) else Shape.WORD for value in values}
            case _:
                found |= {Shape.TEXT, Shape.ARRAY, Shape.OBJECT}
    return found


def bare(api: ir.Api, ref: ir.TypeRef) -> ir.TypeRef:
    """Return a type without its names and without null."""
    found = alias_target(api, ref)
    return alias_target(api, found.inner) if isinstance(found, ir.Nullable) else found
