"""HTTP clients with this package's defaults, for callers who set one thing and leave the rest: a proxy, limits."""

from __future__ import annotations

from typing import Any

import httpx

from .transport import client_defaults


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with 100 connections kept open, limits of 60 s (5 s to connect), following redirects."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**client_defaults(given))
        from .steady_connections import steady

        theirs: list[object] = [given.get("transport"), *(given.get("mounts") or {}).values()]
        ours = [self._transport, *self._mounts.values()]
        steady(transport for transport in ours if transport not in theirs)


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with 100 connections kept open, limits of 60 s (5 s to connect), following redirects."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**client_defaults(given))
