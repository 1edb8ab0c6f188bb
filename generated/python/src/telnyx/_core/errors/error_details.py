"""What an error body says, whatever its shape."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

_CODES = ("code", "error_code", "errorCode", "type")
_TITLES = ("title", "name", "short_description")
_DETAILS = (
    "detail",
    "details",
    "message",
    "error_message",
    "errorMessage",
    "error_description",
    "description",
    "msg",
    "reason",
)
_LISTS = ("errors", "detail", "details", "violations", "invalid_params")
_WRAPPERS = ("error", "data", "response")


@dataclass(frozen=True)
class ErrorDetail:
    """One reason that the API gave for refusing a request.

    `code` is always text, whatever the API sent; `pointer` is the JSON pointer of the part of the body that is at
    fault, `parameter` the name of the parameter; `url` leads to the documentation.
    """

    code: str | None = None
    title: str | None = None
    detail: str | None = None
    pointer: str | None = None
    parameter: str | None = None
    url: str | None = None

    @property
    def text(self) -> str:
        """Title and detail as one phrase."""
        parts = [part.strip() for part in (self.title, self.detail) if part and part.strip()]
        if len(parts) > 1 and parts[0].rstrip(".").lower() == parts[1].rstrip(".").lower():
            parts = parts[1:]
        return ": ".join(parts)

    def __bool__(self) -> bool:
        return any((self.code, self.title, self.detail, self.pointer, self.parameter, self.url))


def error_details(body: object) -> tuple[ErrorDetail, ...]:
    """Return the reasons that a decoded error body gives, in its order; empty where it gives none."""
    return tuple(detail for detail in _details(body, 0) if detail)


def _details(body: object, depth: int) -> Iterator[ErrorDetail]:
    if depth > 4:
        return
    if isinstance(body, str):
        yield ErrorDetail(detail=body)
    elif isinstance(body, Mapping):
        yield from _of_mapping(cast("Mapping[str, object]", body), depth)
    elif isinstance(body, Sequence) and not isinstance(body, (bytes, bytearray)):
        for item in cast("Sequence[object]", body):
            yield from _details(item, depth + 1)


def _of_mapping(body: Mapping[str, object], depth: int) -> Iterator[ErrorDetail]:
    for key in _LISTS:
        value = body.get(key)
        if isinstance(value, Sequence) and not isinstance(value, (str, bytes)) and value:
            yield from _details(cast("Sequence[object]", value), depth)
            return
        if key == "errors" and isinstance(value, Mapping) and value:
            yield from _by_field(cast("Mapping[str, object]", value), depth)
            return
        if key == "errors" and isinstance(value, str) and value:
            yield ErrorDetail(code=_first(body, _CODES), title=_first(body, _TITLES), detail=value)
            return
    for key in _WRAPPERS:
        value = body.get(key)
        if isinstance(value, (Mapping, list)) and value:
            found = [detail for detail in _details(cast("object", value), depth + 1) if detail]
            if found:
                yield from found
                return
    yield _single(body)
    invalid = body.get("invalid_fields")
    if isinstance(invalid, Mapping):
        yield from _by_field(cast("Mapping[str, object]", invalid), depth)


def _by_field(fields: Mapping[str, object], depth: int) -> Iterator[ErrorDetail]:
    """Read `{field: message}` and `{field: [messages]}`, unless the mapping is itself one error."""
    if any(isinstance(fields.get(key), str) for key in ("detail", "message", "code", "title")):
        yield _single(fields)
        return
    for name, value in fields.items():
        for detail in _details(value, depth + 1):
            yield ErrorDetail(
                detail.code, detail.title, detail.detail, detail.pointer or f"/{name}", detail.parameter, detail.url
            )


def _single(body: Mapping[str, object]) -> ErrorDetail:
    error = body.get("error")
    code, title, detail = _code(body), _first(body, _TITLES), _first(body, _DETAILS) or _nested(body.get("detail"))
    if isinstance(error, str):  # OAuth: a machine's word in `error`, a person's in `error_description`
        code, detail = (code or error, detail) if detail or "_" in error else (code, error)
    location = body.get("loc")
    source = body.get("source")
    pointer = _text(body.get("pointer")) or (
        _pointer(cast("Sequence[object]", location)) if isinstance(location, list) else None
    )
    parameter = _first(body, ("parameter", "param"))
    if isinstance(source, Mapping):
        source = cast("Mapping[str, object]", source)
        pointer, parameter = pointer or _text(source.get("pointer")), parameter or _text(source.get("parameter"))
    elif isinstance(source, str):
        pointer = pointer or source
    return ErrorDetail(code, title, detail, pointer, parameter, _url(body))


def _code(body: Mapping[str, object]) -> str | None:
    code = _first(body, _CODES)
    return None if code is None or ":" in code else code  # the `type` of RFC 9457 is an address


def _nested(detail: object) -> str | None:
    """Return a detail that is an object as text: what it says, otherwise all of it."""
    if not isinstance(detail, Mapping) or not detail:
        return None
    texts = [found.text for found in error_details(cast("object", detail)) if found.text]
    return "; ".join(texts) or json.dumps(detail, default=str)


def _url(body: Mapping[str, object]) -> str | None:
    for place in (body, body.get("meta"), body.get("links")):
        if isinstance(place, Mapping):
            found = _first(
                cast("Mapping[str, object]", place), ("url", "more_info", "about", "doc_url", "documentation_url")
            )
            if found:
                return found
    return None


def _pointer(location: Sequence[object]) -> str:
    """Turn `["body", "to", 0]` into `/to/0`."""
    steps = [str(step) for step in location]
    return "/" + "/".join(steps[1:] if steps[:1] == ["body"] else steps)


def _first(body: Mapping[str, object], keys: Sequence[str]) -> str | None:
    for key in keys:
        found = _text(body.get(key))
        if found:
            return found
    return None


def _text(value: object) -> str | None:
    if isinstance(value, str):
        return value or None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return None
