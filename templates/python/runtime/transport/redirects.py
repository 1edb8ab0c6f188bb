"""Which redirects are followed, and with what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .redact import is_secret_name

if TYPE_CHECKING:
    import httpx

    from ..request.body import Content
    from .exchange import Exchange

_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


def next_hop(
    response: httpx.Response, first: httpx.Request, exchange: Exchange, secret_names: frozenset[str], *, follow: bool
) -> httpx.Request | None:
    """Return the request that a redirect leads to; None where there is none, or it is not followed.

    Credentials and bodies stay within the origin of the first request. A method that changes something is sent again
    to another place of that origin, and never turned into a GET, whose answer would pass for its own.

    Args:
        response: What may be a redirect.
        first: What the caller sent.
        exchange: Its call, which is told what was done.
        secret_names: Headers that carry credentials, in lower case.
        follow: Whether the HTTP client follows redirects where the call does not say.
    """
    request = response.next_request
    if request is None:
        return None
    wanted = exchange.prepared.follow_redirects
    if follow if wanted is None else wanted:
        exchange.not_followed = _objection(response, request, first, exchange.prepared.content)
    else:
        exchange.not_followed = _OFF
    if exchange.not_followed:
        return None
    exchange.moved = True
    if _origin(request.url) != _origin(first.url):
        for name in list(request.headers):
            if name in secret_names or is_secret_name(name):
                del request.headers[name]
    elif "cookie" in response.request.headers and "cookie" not in request.headers:
        request.headers["cookie"] = response.request.headers["cookie"]  # the library drops it on every redirect
    request.extensions = {**request.extensions, "timeout": exchange.time_limits()}
    return request


_OFF = "this request follows no redirect"


def _objection(response: httpx.Response, request: httpx.Request, first: httpx.Request, content: Content) -> str:
    method, safe = first.method, first.method in _SAFE
    if request.method != method or (not safe and response.status_code not in {307, 308}):
        return f"the redirect is not followed: what a GET brings from there would pass for the answer to the {method}"
    if _origin(request.url) == _origin(first.url):
        return ""
    if not safe:
        return f"the redirect is not followed: it would take the {method} to another origin"
    return "the redirect is not followed: it would take the request's body to another origin" if content else ""


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
