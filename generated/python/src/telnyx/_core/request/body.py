"""Request bodies: from a caller's value to bytes, or to a source that can be read again for every attempt."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Union, cast

from .json_body import encode_json
from .omit import Omit
from .query import encode_parameter
from .scalars import is_binary, is_mapping, is_model, is_readable, items_of, utf8
from .shapes import rename

if TYPE_CHECKING:
    from ..client.operation import Operation, Style
    from .upload import Upload

Content = Union[bytes, "Upload", None]

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_NO_TEXT = re.compile(r"(?!image/svg)(audio|font|image|video)/|application/(octet-stream|pdf|(x-)?g?zip)\b", re.I)
"""Media types of files that are no text."""


def prepare_body(
    op: Operation, body: object, extra: object, parts: Style, given: str | None = None
) -> tuple[Content, str | None]:
    """Write a body in the operation's media type.

    `parts` says how arrays and objects become parts of a multipart body where the operation does not; `given` is the
    caller's own `Content-Type`.

    Returns:
        The content, None where there is no body, and the value of `Content-Type`.

    Raises:
        TypeError, ValueError: The value cannot be written in that media type.
    """
    body = _merge(body, extra)
    if isinstance(body, Omit):
        return None, None
    if op.shape is not None:
        body = rename(body, op.shape, op.shapes)
    media_type = op.upload if op.upload is not None and _has_file(op, body) else op.body or JSON
    if media_type == FORM:
        return _encode_form(op, body), FORM
    if media_type == MULTIPART:
        from .multipart import prepare_multipart

        upload = prepare_multipart(op, body, parts, given)
        return upload, upload.content_type
    if is_json(media_type) and not is_raw(body):
        return encode_json(body), media_type
    content, given = _file_of(body)
    if isinstance(content, str) and _NO_TEXT.match(given or media_type):
        from .upload import source_of

        source_of(content)  # refuses text, which here is most often a path that somebody forgot to open
    return prepare_raw(content), given or media_type


def _file_of(body: object) -> tuple[object, str | None]:
    """Take the file and its media type out of a tuple, as callers write files with a name."""
    content: object = body
    parts = cast("tuple[object, ...]", body) if isinstance(body, tuple) else ()
    if len(parts) < 2 or not is_raw(parts[1]):
        return content, None
    given = parts[2] if len(parts) > 2 else None
    return parts[1], given if isinstance(given, str) else None


def _has_file(op: Operation, body: object) -> bool:
    from .multipart import holds_file

    return is_mapping(body) and any(
        name in op.files or f"{name}[]" in op.files or holds_file(value) for name, value in items_of(body)
    )


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or one of its relatives, such as `application/problem+json`."""
    essence = media_type.split(";", 1)[0].strip().lower()
    return essence.endswith(("/json", "+json", "/x-json"))


def is_raw(body: object) -> bool:
    """Whether a body is sent as it is: bytes or something that bytes are read from."""
    return is_binary(body) or is_readable(body)


def _merge(body: object, extra: object) -> object:
    if extra is None or isinstance(extra, Omit):
        return _drop_omitted(body)
    if isinstance(body, Omit):
        return extra
    if is_model(body) and isinstance(extra, Mapping):
        return {**dict(items_of(body)), **cast("Mapping[str, object]", extra)}
    if isinstance(body, Mapping) and isinstance(extra, Mapping):
        return _drop_omitted({**cast("Mapping[str, object]", body), **cast("Mapping[str, object]", extra)})
    raise TypeError("extra_body can only be added to a body that is an object")


def _drop_omitted(body: Any) -> object:
    if not isinstance(body, dict):
        return body
    members = cast("dict[str, object]", body)
    if any(isinstance(value, Omit) for value in members.values()):
        return {key: value for key, value in members.items() if not isinstance(value, Omit)}
    return members


def _encode_form(op: Operation, body: object) -> bytes:
    return "&".join(_form_pairs(op, body)).encode("ascii")


def _form_pairs(op: Operation, body: object) -> Iterator[str]:
    for name, value in items_of(body):
        part = op.body_styles.get(name)
        style = part.style if part is not None and part.style is not None else None
        if style is None and part is not None and part.content_type is not None and is_json(part.content_type):
            style = _json_style(part.content_type)
        yield from encode_parameter(name, value, style or form_style(), form_style())


def form_style() -> Style:
    """The style of form properties that declare none: arrays repeat their name, objects use brackets."""
    from ..client.operation import Style

    return Style("repeat")


def _json_style(content_type: str) -> Style:
    from ..client.operation import Style

    return Style(content_type=content_type)


def prepare_raw(body: Any) -> Content:
    """Return a raw body: bytes as they are, text in UTF-8, everything else as a source that is read when it is sent."""
    if isinstance(body, str):
        return utf8(body)
    if isinstance(body, bytes):
        return body
    if is_binary(body):
        return bytes(body)
    if is_readable(body) or _is_stream(body):
        from .upload import Upload, source_of

        return Upload([source_of(body)])
    return encode_json(body)


def _is_stream(body: object) -> bool:
    if is_model(body) or isinstance(body, (Mapping, list, tuple)):
        return False
    return isinstance(body, (Iterable, AsyncIterable))
