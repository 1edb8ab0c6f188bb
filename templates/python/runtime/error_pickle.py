"""Pickling of errors: everything a person needs to understand them, and no credential."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from .redact import MASK, is_secret_header
from .transport import is_read

if TYPE_CHECKING:
    import httpx

    from .errors import APIError

E = TypeVar("E", bound="APIError")


def state_of(error: APIError) -> dict[str, object]:
    """Return an error's attributes, its request and response stripped of credentials and of the request's body."""
    request = _request(error.request)
    state: dict[str, object] = {**error.__dict__, "request": request}
    if "response" in error.__dict__:
        state["response"] = _response(error.__dict__["response"], request)
    return state


def rebuild(kind: type[E], state: Mapping[str, object]) -> E:
    """Make an error again from its pickled attributes."""
    error = kind.__new__(kind, state["message"])
    error.__dict__.update(state)
    return error


def _request(request: httpx.Request) -> httpx.Request:
    return type(request)(request.method, _address(request.url), headers=_headers(request.headers))


def _address(url: httpx.URL) -> httpx.URL:
    parts = [part.partition("=") for part in url.query.decode("ascii").split("&")]
    query = "&".join(f"{name}{sign}{quote(MASK) if is_secret_header(name) else value}" for name, sign, value in parts)
    return url.copy_with(userinfo=b"", query=query.encode() or None)


def _headers(headers: httpx.Headers) -> list[tuple[str, str]]:
    return [(name, MASK if is_secret_header(name) else value) for name, value in headers.multi_items()]


def _response(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    content = response.content if is_read(response) else b""
    headers = [(name, value) for name, value in _headers(response.headers) if name != "content-encoding"]
    return type(response)(response.status_code, headers=headers, content=content, request=request)
