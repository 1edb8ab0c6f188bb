"""Run in a fresh interpreter: make calls of a generated SDK against a server and say what became of each.

`worker.py PACKAGE URL OPTION ...` reads calls as JSON from standard input and writes a list of outcomes; the options
of the client are those that hold credentials.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import warnings
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from typing import Any

import httpx

NUMBER = "x-contract-call"
warnings.simplefilter("ignore", DeprecationWarning)


class Kept(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body on its way, of which a copy is kept."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.chunks: list[bytes] = []

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.stream:
            self.chunks.append(chunk)
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self.stream:
            self.chunks.append(chunk)
            yield chunk

    def close(self) -> None:
        """Close the body."""
        self.stream.close()

    async def aclose(self) -> None:
        """Close the body."""
        await self.stream.aclose()

    def text(self) -> str:
        """Return what has come."""
        return b"".join(self.chunks).decode("utf-8", "replace")


class Log:
    """What went over the wire, by the number of the call."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[dict[str, Any], Kept]] = {}

    def number(self, request: httpx.Request) -> str | None:
        """Return the number of a request; one without it fetches a token. Bodies come as they are, not compressed."""
        request.headers["accept-encoding"] = "identity"
        number: str | None = request.headers.get(NUMBER)
        return number

    def keep(self, number: str, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        """Note an exchange, and return the response."""
        response.stream = body = Kept(response.stream)
        facts = {
            "request": f"{request.method} {request.url}",
            "content_type": request.headers.get("content-type"),
            "empty": request.headers.get("content-length", "0") == "0" and "transfer-encoding" not in request.headers,
            "status": response.status_code,
            "violations": response.headers.get("sl-violations", ""),
        }
        self.found[number] = facts, body
        return response


NOTHING = {"request": "", "content_type": None, "empty": True, "status": None, "violations": ""}
TOKEN = {"access_token": "TOKEN", "expires_in": 3600}


class Recorder(httpx.HTTPTransport):
    """Sends requests and keeps the answers."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self.log = log

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        number = self.log.number(request)
        if number is None:
            return httpx.Response(200, json=TOKEN)
        return self.log.keep(number, request, super().handle_request(request))


class AsyncRecorder(httpx.AsyncHTTPTransport):
    """Sends requests and keeps the answers."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self.log = log

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        number = self.log.number(request)
        if number is None:
            return httpx.Response(200, json=TOKEN)
        return self.log.keep(number, request, await super().handle_async_request(request))


def revived(value: dict[str, Any]) -> Any:
    """Return the bytes that an object stands for."""
    return value["$file"].encode() if set(value) == {"$file"} else value


def method(client: Any, call: dict[str, Any]) -> Any:
    """Return the bound method of a call."""
    return reduce(getattr, call["call"].split("."), client)


def outcome(call: dict[str, Any], mode: str, log: Log, number: str, error: Exception | None) -> dict[str, Any]:
    """Say what became of one call; of one that failed, what was answered too."""
    facts, body = log.found.get(number, (NOTHING, None))
    return {
        "call": call["call"],
        "kind": call["kind"],
        "pointer": call["pointer"],
        "mode": mode,
        "error": None if error is None else f"{type(error).__name__}: {error}"[:2000],
        "body": "" if error is None or body is None else body.text(),
        **facts,
    }


def synchronous(package: Any, settings: dict[str, Any], calls: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make every call with the synchronous client, a few at a time."""
    log = Log()

    def make(numbered: tuple[int, dict[str, Any]]) -> dict[str, Any]:
        number, call = f"sync {numbered[0]}", numbered[1]
        try:
            result = method(client, call)(*call["positional"], **call["keywords"], extra_headers={NUMBER: number})
            if type(result).__name__ == "Stream":
                list(result)
        except Exception as error:
            return outcome(call, "sync", log, number, error)
        return outcome(call, "sync", log, number, None)

    http = httpx.Client(transport=Recorder(log))
    with package.Client(**settings, http_client=http) as client, ThreadPoolExecutor(4) as pool:
        return list(pool.map(make, enumerate(calls)))


async def asynchronous(package: Any, settings: dict[str, Any], calls: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make every call with the asynchronous client, some at a time."""
    log, gate = Log(), asyncio.Semaphore(8)

    async def make(number: str, call: dict[str, Any]) -> dict[str, Any]:
        async with gate:
            try:
                result = method(client, call)(*call["positional"], **call["keywords"], extra_headers={NUMBER: number})
                result = await result
                if type(result).__name__ == "AsyncStream":
                    _ = [each async for each in result]
            except Exception as error:
                return outcome(call, "async", log, number, error)
            return outcome(call, "async", log, number, None)

    http = httpx.AsyncClient(transport=AsyncRecorder(log))
    async with package.AsyncClient(**settings, http_client=http) as client:
        return await asyncio.gather(*(make(f"async {number}", call) for number, call in enumerate(calls)))


def main() -> None:
    """Make every call, synchronously and asynchronously."""
    package, url = importlib.import_module(sys.argv[1]), sys.argv[2]
    settings: dict[str, Any] = {"base_url": url, "max_retries": 0, "timeout": 60, "_strict_response_validation": True}
    settings |= {name: name.upper() for name in sys.argv[3:]}
    calls = json.load(sys.stdin, object_hook=revived)
    print(json.dumps([*synchronous(package, settings, calls), *asyncio.run(asynchronous(package, settings, calls))]))


if __name__ == "__main__":
    main()
