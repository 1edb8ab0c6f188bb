"""`client.qs`: query strings by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qs, urlencode

from ..request.omit import NotGiven, not_given

if TYPE_CHECKING:
    from .types import ArrayFormat, NestedFormat

__all__ = ["Querystring", "parse", "stringify", "stringify_items"]


class Querystring:
    """Writes parameters in one form of arrays and one of objects."""

    def __init__(self, *, array_format: ArrayFormat = "repeat", nested_format: NestedFormat = "brackets") -> None:
        self.array_format: ArrayFormat = array_format
        self.nested_format: NestedFormat = nested_format

    def parse(self, query: str) -> Mapping[str, object]:
        """Return the values of each parameter of a query string."""
        return parse_qs(query)

    def stringify(
        self,
        params: Mapping[str, Any],
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> str:
        """Return parameters as a query string."""
        return urlencode(self.stringify_items(params, array_format=array_format, nested_format=nested_format))

    def stringify_items(
        self,
        params: Mapping[str, Any],
        *,
        array_format: ArrayFormat | NotGiven = not_given,
        nested_format: NestedFormat | NotGiven = not_given,
    ) -> list[tuple[str, str]]:
        """Return parameters as pairs of names and texts, nothing quoted."""
        arrays = self.array_format if isinstance(array_format, NotGiven) else array_format
        objects = self.nested_format if isinstance(nested_format, NotGiven) else nested_format
        return [pair for name, value in params.items() for pair in _pairs(name, value, arrays, objects)]


def _pairs(name: str, value: object, arrays: ArrayFormat, objects: NestedFormat) -> list[tuple[str, str]]:
    if isinstance(value, Mapping):
        members = cast("Mapping[str, object]", value).items()
        inner = [(f"{name}.{key}" if objects == "dots" else f"{name}[{key}]", item) for key, item in members]
    elif isinstance(value, (list, tuple)):
        items = list(cast("list[object]", value))
        if arrays == "comma":
            return [(name, ",".join(_text(item) for item in items if item is not None))]
        ends = {"repeat": "", "brackets": "[]"}
        if arrays != "indices" and arrays not in ends:
            raise ValueError(f"array_format is {arrays!r}: it can be comma, repeat, indices or brackets")
        inner = [(f"{name}{ends.get(arrays, f'[{index}]')}", item) for index, item in enumerate(items)]
    else:
        text = _text(value)
        return [(name, text)] if text else []
    return [pair for key, item in inner for pair in _pairs(key, item, arrays, objects)]


def _text(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


_plain = Querystring()
parse = _plain.parse
stringify = _plain.stringify
stringify_items = _plain.stringify_items
