"""Request paths: templates filled with values that cannot change their structure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .json_body import encode_json
from .omit import Omit
from .quoting import quote_segment, quote_strict
from .scalars import elements_of, is_array, is_mapping, items_of, to_text

if TYPE_CHECKING:
    from ..client.operation import Operation, Style


def fill_path(op: Operation, values: Mapping[str, object]) -> str:
    """Write an operation's path with its parameters in place.

    Raises:
        ValueError: A value is missing or empty, or would turn a segment into `.` or `..`.
    """
    parts = op.path_parts
    path = parts[0]
    for index in range(1, len(parts), 2):
        name = parts[index]
        shown = op.path_arguments.get(name, name)
        path += _parameter(name, shown, values.get(name), op.path_styles.get(name)) + parts[index + 1]
    if "/." in path:
        _refuse_dot_segments(path)
    return path


def _refuse_dot_segments(path: str) -> None:
    for segment in path.split("/"):
        if segment in {".", ".."}:
            raise ValueError(f"a path parameter would make the path segment {segment!r}, which means another resource")


def _empty(name: str, value: object) -> ValueError:
    # In the words that tests of people who come from packages made by Stainless compare with.
    return ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")


def _parameter(wire_name: str, name: str, value: object, style: Style | None) -> str:
    """Write a parameter; `name` is the method's argument, which callers know it by."""
    if value is None or isinstance(value, Omit) or value == "":
        raise _empty(name, value)
    if isinstance(value, str) and style is None:
        return quote_segment(to_text(value))
    text = _styled(wire_name, name, value, style) if style is not None else _simple(name, value, explode=False)
    if not text:
        raise _empty(name, value)
    return text


def _styled(wire_name: str, name: str, value: object, style: Style) -> str:
    if style.content_type is not None:
        return quote_segment(encode_json(value).decode())
    if style.style == "label":
        return _label(name, value, explode=style.explode)
    if style.style == "matrix":
        return _matrix(wire_name, name, value, explode=style.explode)
    return _simple(name, value, explode=style.explode)


def _simple(name: str, value: object, *, explode: bool) -> str:
    if is_mapping(value):
        return ",".join(_members(name, value, explode=explode))
    if is_array(value):
        return ",".join(_elements(name, value))
    return quote_segment(to_text(value))


def _label(name: str, value: object, *, explode: bool) -> str:
    if not (is_mapping(value) or is_array(value)):
        return f".{quote_strict(to_text(value))}"
    parts = _members(name, value, explode=explode) if is_mapping(value) else _elements(name, value)
    return "." + ("." if explode else ",").join(parts) if parts else ""


def _matrix(wire_name: str, name: str, value: object, *, explode: bool) -> str:
    key = quote_strict(wire_name)
    if is_mapping(value):
        parts = _members(name, value, explode=explode)
        return "".join(f";{part}" for part in parts) if explode else _matrix_joined(key, parts)
    if is_array(value):
        parts = _elements(name, value)
        return "".join(f";{key}={part}" for part in parts) if explode else _matrix_joined(key, parts)
    return f";{key}={quote_strict(to_text(value))}"


def _matrix_joined(key: str, parts: list[str]) -> str:
    return f";{key}={','.join(parts)}" if parts else ""


def _elements(name: str, value: object) -> list[str]:
    return [quote_strict(_flat(name, element)) for element in elements_of(value)]


def _members(name: str, value: object, *, explode: bool) -> list[str]:
    pairs = [(quote_strict(key), quote_strict(_flat(name, member))) for key, member in items_of(value)]
    if explode:
        return [f"{key}={member}" for key, member in pairs]
    return [part for pair in pairs for part in pair]


def _flat(name: str, value: object) -> str:
    if is_mapping(value) or is_array(value):
        raise ValueError(f"`{name}` cannot be sent: a path has no way to write a value nested in another")
    return to_text(value)
