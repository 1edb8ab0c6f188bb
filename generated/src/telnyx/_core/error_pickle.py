"""Pickling of errors: everything a person needs to understand them, and no credential."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from .redact import MASK, is_secret_header

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
    headers = [(name, MASK if is_secret_header(name) else value) for name, value in request.headers.multi_items()]
    return type(request)(request.method, request.url, headers=headers)


def _response(response: httpx.Response, request: httpx.Request) -> httpx.Response:
    content = response.content if response.is_stream_consumed or response.is_closed else b""
    headers = [(name, value) for name, value in response.headers.multi_items() if name != "content-encoding"]
    return type(response)(response.status_code, headers=headers, content=content, request=request)
