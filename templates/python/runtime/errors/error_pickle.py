"""Pickling of errors: everything a person needs to understand them, and no credential."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, TypeVar, cast
from urllib.parse import quote, unquote_plus

from ..transport.private import private_of
from ..transport.redact import MASK, SECRET_NAMES
from ..transport.transport import is_read, text_of
from .errors import decode_body

if TYPE_CHECKING:
    import httpx

    from ..transport.private import Kept
    from .error_details import ErrorDetail
    from .errors import APIError

E = TypeVar("E", bound="APIError")
_QUOTED = quote(MASK)


def state_of(error: APIError) -> dict[str, object]:
    """Return an error's attributes without credentials and without the request's body, as they are kept."""
    kept = (error._private or private_of(SECRET_NAMES, (), error.request, None)).kept()  # pyright: ignore[reportPrivateUsage]
    request = _request(error.request, kept)
    state = {name: kept.value(value) for name, value in error.__dict__.items() if name != "_private"}
    state |= {"request": request, "errors": tuple(_detail(detail, kept) for detail in error.errors)}
    if "response" in error.__dict__:
        state["response"] = _response(error.__dict__["response"], request, kept)
    return state


def rebuild(kind: type[E], state: Mapping[str, object]) -> E:
    """Make an error again from its pickled attributes."""
    error = kind.__new__(kind, state["message"])
    error.__dict__.update(state)
    return error


def _detail(detail: ErrorDetail, kept: Kept) -> ErrorDetail:
    told = {field.name: kept.value(getattr(detail, field.name)) for field in fields(detail)}
    return replace(detail, **cast("dict[str, str]", told))


def _request(request: httpx.Request, kept: Kept) -> httpx.Request:
    return type(request)(request.method, _address(request.url, kept), headers=_headers(request.headers, kept))


def _address(url: httpx.URL, kept: Kept) -> httpx.URL:
    path, _, query = url.raw_path.decode("ascii").partition("?")
    parts = [part.partition("=") for part in query.split("&")]
    hidden = "&".join(
        f"{name}{sign}{_QUOTED if value and unquote_plus(name) in kept.names else value}" for name, sign, value in parts
    )
    raw = kept.text(f"{path}?{hidden}" if query else path, _QUOTED)
    return url.copy_with(userinfo=b"", raw_path=raw.encode("ascii"))


def _headers(headers: httpx.Headers, kept: Kept) -> list[tuple[str, str]]:
    return [(name, MASK if name in kept.names else kept.text(value)) for name, value in headers.multi_items()]


def _response(response: httpx.Response, request: httpx.Request, kept: Kept) -> httpx.Response:
    content = _content(response, kept) if is_read(response) else b""
    dropped = ("content-encoding", "content-length") if content else ("content-encoding",)
    headers = [(name, value) for name, value in _headers(response.headers, kept) if name not in dropped]
    return type(response)(response.status_code, headers=headers, content=content, request=request)


def _content(response: httpx.Response, kept: Kept) -> bytes:
    """Return a body without secrets: JSON that holds some is written anew."""
    body = decode_body(response.content)
    if not isinstance(body, str):
        told = kept.value(body)
        return kept.content(response.content) if told == body else json.dumps(told).encode()
    charset = response.charset_encoding or ""
    if charset.lower().startswith(("utf-16", "utf-32")):
        return kept.text(text_of(response)).encode(charset, "replace")
    return kept.content(response.content)
