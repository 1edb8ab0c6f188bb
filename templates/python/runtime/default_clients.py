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
        from .steady_connections import steady

        theirs: list[object] = [given.get("transport"), *(given.get("mounts") or {}).values()]
        ours = [self._transport, *self._mounts.values()]
        steady(transport for transport in ours if transport not in theirs)


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with 100 connections kept open, limits of 60 s (5 s to connect), following redirects."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**client_defaults(given))
        refuse_cookies(self, given)


class _OwnCookies(DefaultCookiePolicy):
    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        return False


def refuse_cookies(client: httpx.Client | httpx.AsyncClient, given: dict[str, Any]) -> None:
    """Let a client take no cookies of answers, unless `cookies` is among the arguments that it was given."""
    if given.get("cookies") is None:
        client.cookies.jar.set_policy(_OwnCookies())
