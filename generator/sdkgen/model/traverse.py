"""Reading types in a direction: what a request can hold is not what a response holds."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from sdkgen.model import ir
from sdkgen.model.contract import CallBody
from sdkgen.model.queries import alias_target


class Direction(Enum):
    """The direction in which a type travels."""

    RESPONSE = "read"
    REQUEST = "write"

    # One object a member: half of all keys of mappings have one, and by its name it takes Python to hash it.
    __hash__ = object.__hash__


def visible(fields: tuple[ir.Field, ...], direction: Direction) -> Iterator[ir.Field]:
    """Yield the fields that travel in this direction."""
    for field in fields:
        if not (field.read_only if direction is Direction.REQUEST else field.write_only):
            yield field


def parts(ref: ir.TypeRef) -> tuple[ir.TypeRef, ...]:
    """Return the types directly inside an inline type."""
    match ref:
        case ir.ListOf(inner) | ir.MapOf(inner) | ir.Nullable(inner):
            return (inner,)
        case ir.UnionOf(variants, tag):
            return (*variants, *(variant for _, variant in tag.mapping)) if tag else variants
        case _:
            return ()


def named(ref: ir.TypeRef) -> list[ir.TypeId]:
    """Return the definitions that an inline type mentions, in order."""
    if isinstance(ref, ir.Named):
        return [ref.id]
    return [id for part in parts(ref) for id in named(part)]


def mentions(api: ir.Api, id: ir.TypeId, direction: Direction) -> list[ir.TypeId]:
    """Return the definitions that a definition mentions directly, in order."""
    found = api.types[id]
    if isinstance(found, ir.AliasDef):
        return named(found.type)
    types = [field.type for field in visible(found.fields, direction)]
    return [id for ref in (*types, *([found.additional] if found.additional else [])) for id in named(ref)]


def body_types(body: CallBody) -> Iterator[ir.TypeRef]:
    """Yield the types of the arguments that a body becomes."""
    if body.fields is None:
        yield body.content.type
        return
    for field in visible(body.fields.fields, Direction.REQUEST):
        yield field.type


def is_transparent(api: ir.Api, id: ir.TypeId) -> bool:
    """Tell whether a definition adds nothing to the scalar it stands for, so that its name would only hide it."""
    return isinstance(_core(alias_target(api, ir.Named(id))), ir.Scalar | ir.Anything | ir.Never)


def is_own_alias(api: ir.Api, id: ir.TypeId) -> bool:
    """Tell whether a definition stands for a type that mentions it with no object between: Python needs an alias that
    is evaluated late, which type checkers take for no class.
    """
    seen: set[ir.TypeId] = set()
    pending = [id]
    while pending:
        found = api.types[pending.pop()]
        for inner in named(found.type) if isinstance(found, ir.AliasDef) else ():
            if inner == id:
                return True
            if inner not in seen:
                seen.add(inner)
                pending.append(inner)
    return False


def is_choice(api: ir.Api, id: ir.TypeId) -> bool:
    """Tell whether a definition is an enum, which has one Python name for both directions."""
    found = api.types[id]
    return isinstance(found, ir.AliasDef) and isinstance(_core(found.type), ir.Choice)


def _core(ref: ir.TypeRef) -> ir.TypeRef:
    return ref.inner if isinstance(ref, ir.Nullable) else ref
