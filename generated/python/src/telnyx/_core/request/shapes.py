"""Renaming: from the keys of Python's TypedDicts to those of the wire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from .scalars import is_array

if TYPE_CHECKING:
    from ..client.operation import OneOf, Shape, Variant

    Shapes = Mapping[str, Shape | OneOf]


def rename(value: object, shape: Shape | OneOf, shapes: Shapes) -> object:
    """Return the value with the keys that `shape` knows replaced by those of the wire, at every depth it describes.

    Lists are transparent, keys that the shape does not know stay, and anything that is neither a mapping nor a list is
    returned as it is: models know their own wire names. Of several variants, the one is taken that the value is.
    """
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value)
        return _rename_mapping(members, shape if isinstance(shape, Mapping) else _chosen(members, shape), shapes)

    if is_array(value) and not hasattr(value, "read"):
        return [rename(item, shape, shapes) for item in cast("Iterable[object]", value)]
    return value


def _rename_mapping(value: Mapping[str, object], shape: Shape, shapes: Shapes) -> dict[str, object]:
    renamed: dict[str, object] = {}
    others = shape.get("*")
    for key, member in value.items():
        entry = shape.get(key)
        if isinstance(others, tuple) and (entry is None or entry is others):
            entry = (key, others[1])
        if entry is None:
            renamed[key] = member
        elif isinstance(entry, str):
            renamed[entry] = member
        else:
            wire, inner = entry
            renamed[wire] = rename(member, shapes[inner] if isinstance(inner, str) else inner, shapes)
    return renamed


def _chosen(value: Mapping[str, object], shape: OneOf) -> Shape:
    """Return the shape of the variant that a value is: by its tag, else by its keys, Python's or those of the wire."""

    def fit(variant: Variant) -> tuple[bool, bool, bool, int, int]:
        tags, required, others, entries = variant
        wires = {name: entry if isinstance(entry, str) else entry[0] for name, entry in entries.items()}
        came = [name for name in (*required, *others) if name in value or wires.get(name) in value]
        told = [found in values for path, values in tags.items() if (found := _at(value, path)) is not None]
        return False not in told, True in told, came[: len(required)] == [*required], len(came), -len(others)

    return max(shape.variants, key=fit)[3]


def _at(value: object, path: str) -> object:
    for name in path.split("."):
        value = cast("Mapping[str, object]", value).get(name) if isinstance(value, Mapping) else None
    return value
