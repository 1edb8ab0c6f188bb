"""HTTP clients with this package's defaults, for callers who set one thing and leave the rest: a proxy, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .transport import client_defaults


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` with 100 connections kept open, limits of 60 s (5 s to connect), following redirects."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**client_defaults(given))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` with 100 connections kept open, limits of 60 s (5 s to connect), following redirects."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**client_defaults(given))


if TYPE_CHECKING:
    DefaultAioHttpClient = httpx.AsyncClient
else:
    try:
        import httpx_aiohttp
    except ImportError:

        class DefaultAioHttpClient(httpx.AsyncClient):
            """An `httpx.AsyncClient` that sends through aiohttp; needs the extra `aiohttp`."""

            def __init__(self, **_given: Any) -> None:
                raise RuntimeError("DefaultAioHttpClient needs the package httpx-aiohttp: install the extra `aiohttp`")

    else:

        class DefaultAioHttpClient(httpx_aiohttp.HttpxAiohttpClient):
            """An `httpx.AsyncClient` that sends through aiohttp, with the defaults of `DefaultAsyncHttpxClient`."""

            def __init__(self, **given: Any) -> None:
                super().__init__(**client_defaults(given))
