"""How the value of a parameter is written in a query: names and texts."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.design.model import QuerySettings
from sdkgen.model import ir

_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def pairs(parameter: ir.Parameter, value: ir.JsonValue, settings: QuerySettings) -> Iterator[tuple[str, ir.JsonValue]]:
    """Yield what a query has for a parameter.

    Args:
        parameter: The parameter.
        value: Its value.
        settings: How arrays and objects are written where the document does not say.
    """
    name = parameter.wire_name
    if parameter.content_type is not None or not isinstance(value, list | dict):
        yield name, value
    elif isinstance(value, list):
        yield from _array(parameter, value, settings)
    elif parameter.style == "form":
        yield from value.items()
    else:
        yield from _object(name, value, settings)


def _array(
    parameter: ir.Parameter, value: list[ir.JsonValue], settings: QuerySettings
) -> Iterator[tuple[str, ir.JsonValue]]:
    name = parameter.wire_name
    written = parameter.style is not None or parameter.explode is not None
    style = settings.array_format
    if written:
        style = "repeat" if parameter.explode is not False else "comma"
    separator = _SEPARATORS.get(parameter.style or "")
    if separator is not None and parameter.explode is not True:
        yield name, separator.join(map(str, value))
    elif style == "comma":
        yield name, value
    else:
        key = name if style != "brackets" or name.endswith("[]") else f"{name}[]"
        yield from ((key, item) for item in value)


def _object(name: str, value: dict[str, ir.JsonValue], settings: QuerySettings) -> Iterator[tuple[str, ir.JsonValue]]:
    for key, item in value.items():
        inner = f"{name}[{key}]"
        if isinstance(item, dict):
            yield from _object(inner, item, settings)
        elif isinstance(item, list) and settings.array_format != "comma":
            mark = "[]" if settings.array_format == "brackets" else ""
            yield from ((f"{inner}{mark}", each) for each in item)
        else:
            yield inner, item
