"""Query strings: OpenAPI's style x explode matrix and the house formats.

Separators that a style puts between values are literal, those inside values are encoded, so that the two stay apart.
The house format `comma` encodes its separators as well, as published clients do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from .json_body import encode_json
from .omit import Omit
from .quoting import quote_name, quote_reserved, quote_strict
from .scalars import elements_of, is_array, is_mapping, items_of, to_text
from .shapes import rename

if TYPE_CHECKING:
    from ..client.operation import Operation, Style

_SEPARATORS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
_HOUSE = frozenset({"comma", "brackets", "indices", "repeat"})


def encode_query(values: Mapping[str, object], styles: Mapping[str, Style], house: Style) -> str:
    """Write a query string, without its question mark; values that are omitted or None are left out.

    Args:
        values: Wire names and values.
        styles: The styles of parameters that declare one.
        house: The format of all others.

    Raises:
        ValueError: The format cannot carry the value.
    """
    pairs: list[str] = []
    for name, value in values.items():
        if value is None or isinstance(value, Omit):
            continue
        if isinstance(value, str) and name not in styles:
            pairs.append(f"{quote_name(name)}={quote_strict(to_text(value))}")
        else:
            pairs.extend(encode_parameter(name, value, styles.get(name, house), house))
    return "&".join(pairs)


def encode_parameter(name: str, value: object, style: Style, house: Style) -> Iterator[str]:
    """Yield the encoded `name=value` pairs of one parameter."""
    quote = quote_reserved if style.allow_reserved else quote_strict
    if style.content_type is not None:
        yield f"{quote_name(name)}={quote(encode_json(value).decode())}"
    elif style.style in _HOUSE:
        if style.explode and is_mapping(value):
            for key, member in items_of(value):
                yield from _house(key, member, style, quote)
        else:
            yield from _house(name, value, style, quote)
    elif is_mapping(value):
        yield from _object(name, items_of(value), style, house, quote)
    elif is_array(value):
        yield from _array(name, elements_of(value), style, quote)
    else:
        yield f"{quote_name(name)}={quote(to_text(value))}"


def _object(
    name: str, members: list[tuple[str, object]], style: Style, house: Style, quote: Callable[[str], str]
) -> Iterator[str]:
    if style.style == "deepObject":
        for key, member in members:
            yield from _house(f"{name}[{key}]", member, house, quote)
    elif style.explode:
        for key, member in members:
            if is_array(member):
                yield from _house(key, member, house, quote)
            else:
                yield f"{quote_name(key)}={quote(_flat(name, member))}"
    elif members:
        parts = [quote(part) for key, member in members for part in (key, _flat(name, member))]
        yield f"{quote_name(name)}={_separator(style).join(parts)}"


def _array(name: str, elements: list[object], style: Style, quote: Callable[[str], str]) -> Iterator[str]:
    if style.style == "deepObject" and any(is_mapping(element) or is_array(element) for element in elements):
        yield from _house_array(name, elements, replace(style, style="indices"), quote)
        return
    parts = [quote(_flat(name, element)) for element in elements]
    if style.explode or style.style == "deepObject":
        for part in parts:
            yield f"{quote_name(name)}={part}"
    elif parts:
        yield f"{quote_name(name)}={_separator(style).join(parts)}"


def _separator(style: Style) -> str:
    return _SEPARATORS.get(style.style, ",")


def _flat(name: str, value: object) -> str:
    if is_mapping(value) or is_array(value):
        raise ValueError(f"{name!r} cannot be sent: its format has no way to write {_kind(value)} inside another value")
    return to_text(value)


def _kind(value: object) -> str:
    return "an object" if is_mapping(value) else "an array"


def _house(name: str, value: object, style: Style, quote: Callable[[str], str]) -> Iterator[str]:
    if value is None or isinstance(value, Omit):
        return
    if is_mapping(value):
        for key, member in items_of(value):
            yield from _house(f"{name}[{key}]", member, style, quote)
    elif is_array(value):
        yield from _house_array(name, elements_of(value), style, quote)
    else:
        yield f"{quote_name(name)}={quote(to_text(value))}"


def _house_array(name: str, elements: list[object], style: Style, quote: Callable[[str], str]) -> Iterator[str]:
    nested = any(is_mapping(element) or is_array(element) for element in elements)
    if style.style == "brackets":
        for element in elements:
            yield from _house(f"{name}[]", element, style, quote)
    elif style.style == "indices" or (style.style == "repeat" and nested):
        for index, element in enumerate(elements):
            yield from _house(f"{name}[{index}]", element, style, quote)
    elif style.style == "comma":
        if elements:
            yield f"{quote_name(name)}={quote(','.join(_flat(name, element) for element in elements))}"
    else:
        for element in elements:
            yield from _house(name, element, style, quote)


def operation_query(op: Operation, values: Mapping[str, object]) -> Mapping[str, object]:
    """Return the query's values with the keys inside them renamed to those of the wire."""
    if op.query_shape is None:
        return values
    renamed = rename(values, op.query_shape, op.shapes)
    return renamed if isinstance(renamed, dict) else values  # pyright: ignore[reportUnknownVariableType]
