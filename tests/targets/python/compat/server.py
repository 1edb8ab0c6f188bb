"""A server in memory, and clients of the SDK that talk to it."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import httpx


class Server:
    """Answers with one response, or raises one error, and keeps the requests."""

    def __init__(self, answer: httpx.Response | Exception | None = None) -> None:
        self.answer = answer or httpx.Response(200, json={"data": [{"id": "1"}], "id": "1"})
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        stream = httpx.ByteStream(self.answer.content)
        return httpx.Response(self.answer.status_code, headers=self.answer.headers, stream=stream)

    def client(self, library: Any, *, asynchronous: bool = False, **given: Any) -> Any:
        """Return a client of the library that talks to this server."""
        kind = httpx.AsyncClient if asynchronous else httpx.Client
        name = "AsyncLibrary" if asynchronous else "Library"
        http = kind(transport=httpx.MockTransport(self))
        return getattr(library, name)(**{"library_key": "K", "http_client": http} | given)


def done(result: Any) -> Any:
    """Return what a call gives, having waited for it."""

    async def wait() -> Any:
        return await result

    return asyncio.run(wait()) if inspect.isawaitable(result) else result
