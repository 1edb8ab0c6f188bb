"""HTTP clients with this package's defaults, for callers who set one thing and leave the rest: a proxy, limits.

They keep no cookies of answers: copies of a client share it and may belong to several users. Who wants httpx's cookie
jar, which sends them with every later request, passes `cookies`, be it `{}`.
"""

from __future__ import annotations

from http.cookiejar import Cookie, DefaultCookiePolicy
from typing import Any
from urllib.request import Request

import httpx

from .transport import client_defaults


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with 100 connections kept open, limits of 60 s (5 s to connect), following redirects."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**client_defaults(given))
        refuse_cookies(self, given)
        from .keepalive import steady

        steady(ours(self, given))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with 100 connections kept open, limits of 60 s (5 s to connect), following redirects."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**client_defaults(given))
        refuse_cookies(self, given)
        from .trailing_bytes import guard

        for transport in ours(self, given):
            guard(getattr(transport, "_pool", None))


class _OwnCookies(DefaultCookiePolicy):
    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        return False


def refuse_cookies(client: httpx.Client | httpx.AsyncClient, given: dict[str, Any]) -> None:
    """Let a client take no cookies of answers, unless `cookies` is among the arguments that it was given."""
    if given.get("cookies") is None:
        client.cookies.jar.set_policy(_OwnCookies())


def ours(client: Any, given: dict[str, Any]) -> list[object]:
    """Return the transports of a client that its caller did not bring along."""
    theirs: list[object] = [given.get("transport"), *(given.get("mounts") or {}).values()]
    return [transport for transport in (client._transport, *client._mounts.values()) if transport not in theirs]
