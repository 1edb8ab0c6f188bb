"""Renaming: from the keys of Python's TypedDicts to those of the wire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from .scalars import is_array

if TYPE_CHECKING:
    from ..client.operation import Shape


def rename(value: object, shape: Shape, shapes: Mapping[str, Shape]) -> object:
    """Return the value with the keys that `shape` knows replaced by those of the wire, at every depth it describes.

    Lists are transparent, keys that the shape does not know stay, and anything that is neither a mapping nor a list is
    returned as it is: models know their own wire names.
    """
    if isinstance(value, Mapping):
        return _rename_mapping(cast("Mapping[str, object]", value), shape, shapes)

    if is_array(value) and not hasattr(value, "read"):
        return [rename(item, shape, shapes) for item in cast("Iterable[object]", value)]
    return value


def _rename_mapping(value: Mapping[str, object], shape: Shape, shapes: Mapping[str, Shape]) -> dict[str, object]:
    renamed: dict[str, object] = {}
    others = shape.get("*")
    for key, member in value.items():
        entry = shape.get(key)
        if entry is None and isinstance(others, tuple):
            entry = (key, others[1])
        if entry is None:
            renamed[key] = member
        elif isinstance(entry, str):
            renamed[entry] = member
        else:
            wire, inner = entry
            renamed[wire] = rename(member, shapes[inner] if isinstance(inner, str) else inner, shapes)
    return renamed
