"""Arguments in the form of the wire: TypedDicts whose members say what they are called there."""

from __future__ import annotations

import base64
import io
import os
import pathlib
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal, TypeAlias, TypeVar, cast, get_args, get_origin

import pydantic
from typing_extensions import get_type_hints, is_typeddict

from ..request.omit import Omit
from .typing import QUALIFIERS, is_union_type, strip_annotated_type

__all__ = [
    "PropertyFormat",
    "PropertyInfo",
    "async_maybe_transform",
    "async_transform",
    "maybe_transform",
    "transform",
]

T = TypeVar("T")
PropertyFormat: TypeAlias = Literal["iso8601", "base64", "custom"]


class PropertyInfo:
    """What a member of a TypedDict is on the wire: `Annotated[str, PropertyInfo(alias="accountId")]`."""

    def __init__(
        self,
        *,
        alias: str | None = None,
        format: PropertyFormat | None = None,
        format_template: str | None = None,
        discriminator: str | None = None,
    ) -> None:
        self.alias = alias
        self.format: PropertyFormat | None = format
        self.format_template = format_template
        self.discriminator = discriminator

    def __repr__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({facts})"


def maybe_transform(data: object, expected_type: object) -> Any | None:
    """Return arguments as the wire has them; None for None."""
    return None if data is None else _written(data, expected_type, None)


def transform(data: T, expected_type: object) -> T:
    """Return arguments as the wire has them: names, dates and files; what is `not_given` is left out."""
    return cast("T", _written(data, expected_type, None))


async def async_maybe_transform(data: object, expected_type: object) -> Any | None:
    """Return arguments as the wire has them; None for None."""
    return maybe_transform(data, expected_type)


async def async_transform(data: T, expected_type: object) -> T:
    """Return arguments as the wire has them."""
    return transform(data, expected_type)


def _info(typ: Any) -> PropertyInfo | None:
    while get_origin(typ) in QUALIFIERS:
        found = next((mark for mark in get_args(typ)[1:] if isinstance(mark, PropertyInfo)), None)
        if found is not None:
            return found
        typ = get_args(typ)[0]
    return None


def _written(data: Any, annotation: Any, info: PropertyInfo | None) -> Any:
    info = _info(annotation) or info
    plain = strip_annotated_type(annotation)
    origin, arguments = get_origin(plain) or plain, get_args(plain)
    if isinstance(data, pydantic.BaseModel):
        return data.model_dump(exclude_unset=True, mode="json", by_alias=True)
    if is_union_type(plain):
        for variant in arguments:
            data = _written(data, variant, info)
        return data
    if isinstance(data, Mapping):
        return _mapping(cast("Mapping[str, Any]", data), plain, origin, arguments)
    if isinstance(data, Iterable) and not isinstance(data, (str, bytes, bytearray, io.IOBase)):
        items = cast("Iterable[object]", data)
        is_array = bool(arguments) and isinstance(origin, type) and issubclass(origin, Iterable)
        return [_written(item, arguments[0], info) for item in items] if is_array else items
    return data if info is None or info.format is None else _formatted(data, info.format, info.format_template)


def _mapping(data: Mapping[str, Any], plain: Any, origin: Any, arguments: tuple[Any, ...]) -> Mapping[str, Any]:
    if is_typeddict(plain):
        hints = get_type_hints(plain, include_extras=True)
        found: dict[str, Any] = {}
        for name, value in data.items():
            if not isinstance(value, Omit):
                mark = _info(hints.get(name))
                alias = mark.alias if mark is not None else None
                found[alias or name] = _written(value, hints[name], None) if name in hints else value
        return found
    if isinstance(origin, type) and issubclass(origin, Mapping) and len(arguments) == 2:
        return {name: _written(value, arguments[1], None) for name, value in data.items()}
    return data


def _formatted(data: Any, form: PropertyFormat, template: str | None) -> Any:
    if isinstance(data, date):
        if form == "iso8601":
            return data.isoformat()
        return data.strftime(template) if form == "custom" and template is not None else data
    if form != "base64" or not isinstance(data, (io.IOBase, os.PathLike)):
        return data
    content: Any = data.read() if isinstance(data, io.IOBase) else pathlib.Path(cast("Any", data)).read_bytes()
    return base64.b64encode(content.encode() if isinstance(content, str) else content).decode("ascii")
