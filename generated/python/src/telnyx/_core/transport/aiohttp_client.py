"""An HTTP client over aiohttp, for those who installed the extra."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .default_clients import refuse_cookies
from .transport import client_defaults

if TYPE_CHECKING:
    DefaultAioHttpClient = httpx.AsyncClient
else:
    try:
        import aiohttp
        import httpx_aiohttp
    except ImportError:

        class DefaultAioHttpClient(httpx.AsyncClient):
            """An `httpx.AsyncClient` that sends through aiohttp; needs the extra `aiohttp`."""

            def __init__(self, **_given: Any) -> None:
                raise RuntimeError("DefaultAioHttpClient needs the package httpx-aiohttp: install the extra `aiohttp`")

    else:

        class _Transport(httpx_aiohttp.AiohttpTransport):
            makes_sessions = True  # and may make another one, in another event loop

            def get_client(self) -> Any:
                from .aiohttp_connections import guard

                session = super().get_client()
                guard(session)
                session._cookie_jar = aiohttp.DummyCookieJar()  # beside the one of httpx, which may be refused
                return session

            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                if "content-length" not in request.headers and "transfer-encoding" not in request.headers:
                    await request.aread()  # the body of a redirected GET, which aiohttp would send as an empty chunk
                return await super().handle_async_request(request)

        class DefaultAioHttpClient(httpx_aiohttp.HttpxAiohttpClient):
            """An `httpx.AsyncClient` that sends through aiohttp, with the defaults of `DefaultAsyncHttpxClient`."""

            def __init__(self, **given: Any) -> None:
                super().__init__(**client_defaults(given))
                refuse_cookies(self, given)

            def _init_transport(self, *, transport: Any = None, **given: Any) -> Any:
                return _Transport(**given) if transport is None else transport

            def _init_proxy_transport(self, proxy: Any, **given: Any) -> Any:
                return _Transport(proxy=proxy, **given)
