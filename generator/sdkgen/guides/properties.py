"""Every property of a type, those of the objects in it by their paths: `voice.settings[].language`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.guides.dialect import Dialect
from sdkgen.guides.words import type_words
from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction, visible
from sdkgen.words.markdown import cell

_DEEPEST = 5
MOST = 250
"""Rows of one table: what is beyond is left out, and the page says so."""


@dataclass(frozen=True, slots=True)
class Row:
    """One property, or one argument."""

    path: str
    type: str
    """In words."""
    required: bool
    doc: str
    """For a cell of a table."""
    place: str = ""
    """Where an argument goes."""


def row(path: str, type: ir.TypeRef, api: ir.Api, doc: str | None, **more: bool) -> Row:
    """Return the row of a property."""
    text = f"Deprecated. {doc or ''}".strip() if more.get("deprecated") else doc or ""
    return Row(path, type_words(type, api), more.get("required", False), cell(text))


def below(
    type: ir.TypeRef, path: str, api: ir.Api, dialect: Dialect, direction: Direction, depth: int = 0
) -> Iterator[Row]:
    """Yield the properties of a type.

    Args:
        type: The type.
        path: What leads to it; empty for a result.
        api: The API.
        dialect: Says what properties are called.
        direction: Whether it is sent or received.
        depth: How many objects it is in.
    """
    target = alias_target(api, type)
    target = alias_target(api, target.inner) if isinstance(target, ir.Nullable) else target
    if depth >= _DEEPEST:
        return
    match target:
        case ir.ListOf(value):
            yield from below(value, f"{path}[]", api, dialect, direction, depth)
        case ir.MapOf(value):
            yield from below(value, f"{path}.*" if path else "*", api, dialect, direction, depth + 1)
        case ir.UnionOf(variants):
            for variant in variants:
                yield from below(variant, path, api, dialect, direction, depth + 1)
        case ir.Named(id):
            found = api.types[id]
            if not isinstance(found, ir.ObjectDef):
                return
            for field in visible(found.fields, direction):
                name = dialect.property_name(found, field, direction)
                inner = f"{path}.{name}" if path else name
                yield row(inner, field.type, api, field.doc, required=field.required, deprecated=field.deprecated)
                yield from below(field.type, inner, api, dialect, direction, depth + 1)
        case _:
            return


def table(rows: Iterator[Row]) -> tuple[tuple[Row, ...], bool]:
    """Return rows without those that several variants of a union have alike, and whether some were left out."""
    found: dict[str, Row] = {}
    for item in rows:
        if len(found) == MOST and item.path not in found:
            return tuple(found.values()), True
        found.setdefault(item.path, item)
    return tuple(found.values()), False
