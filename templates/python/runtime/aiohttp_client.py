"""An HTTP client over aiohttp, for those who installed the extra."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .transport import client_defaults

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
