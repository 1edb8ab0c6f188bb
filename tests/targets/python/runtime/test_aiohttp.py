"""aiohttp in place of httpx: the same faults over real sockets, and the same that the caller sees."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIConnectionError, APIError, AsyncStream, DefaultAioHttpClient, Operation
from tests.targets.python.runtime.acme import CREATE, GET, KEY, AsyncAcme, AsyncCaller, Thing
from tests.targets.python.runtime.hostile import Hostile, gives, sends
from tests.targets.python.runtime.test_hostile import FAULTS, PLAIN

THING = {"thing_id": "1"}


async def outcome(url: str, op: Operation, **given: Any) -> Any:
    arguments: dict[str, Any] = {"api_key": KEY, "timeout": 0.5, "base_url": url, "http_client": DefaultAioHttpClient()}
    async with AsyncAcme(**arguments) as client:
        try:
            return await AsyncCaller(client).send(op, Thing, options={}, **given)
        except APIError as error:
            return error


def shown(result: Any) -> str:
    return "the result" if isinstance(result, Thing) else type(result).__name__


STRICTER = {"body longer than its length"}  # aiohttp takes no more than the length
AGAIN = {"connection reset before the headers", "connection closed without an answer"}  # and asks once more by itself


@pytest.mark.parametrize("name", sorted(FAULTS.keys() - STRICTER))
def test_faults(name: str, naps: list[float]) -> None:
    fault = FAULTS[name]
    with Hostile(fault.behaviour) as server:
        got = asyncio.run(outcome(server.url, GET, path=THING))
        assert (shown(got), len(server.requests)) == (fault.get, fault.gets * (2 if name in AGAIN else 1))
    with Hostile(fault.behaviour) as server:
        got = asyncio.run(outcome(server.url, CREATE, body={"to": "x"}))
        assert (shown(got), len(server.requests)) == (fault.post, fault.posts)
        assert "\n" not in str(got)
        assert server.all_closed()


def test_more_than_the_length_is_refused(naps: list[float]) -> None:
    with Hostile(FAULTS["body longer than its length"].behaviour) as server:
        error = asyncio.run(outcome(server.url, CREATE, body={"to": "x"}, query={"phone": "+15551234567"}))
        assert (type(error), len(server.requests)) == (APIConnectionError, 1)
        assert "phone" not in str(error)


def test_a_connection_that_was_never_made_is_tried_again(naps: list[float]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    error = asyncio.run(outcome(url, CREATE, body={"to": "x"}))
    assert (type(error), error.attempts) == (APIConnectionError, 3)
    assert isinstance(error.__cause__, httpx.RequestError)


def test_a_redirect_to_what_is_no_http_is_not_tried_again(naps: list[float]) -> None:
    with Hostile(gives("302 Found", location="ftp://x.com/")) as server:
        error = asyncio.run(outcome(server.url, GET, path=THING))
        assert (type(error), len(server.requests)) == (APIConnectionError, 1)


def test_a_stream_that_breaks_off() -> None:
    async def read(url: str) -> None:
        arguments: dict[str, Any] = {"api_key": KEY, "base_url": url, "http_client": DefaultAioHttpClient()}
        async with AsyncAcme(**arguments) as client:
            stream: AsyncStream[Thing] = await client.get("/things", cast_to=Thing, stream=True)
            _ = [thing async for thing in stream]

    chunked = sends(PLAIN + b"transfer-encoding: chunked\r\n\r\nzz\r\n")
    with Hostile(chunked) as server, pytest.raises(APIConnectionError, match="GET /things: connection failed"):
        asyncio.run(read(server.url))
