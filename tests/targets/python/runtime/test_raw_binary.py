"""Binary bodies that are read from a streamed response."""

from __future__ import annotations

import asyncio
import datetime
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIConnectionError, AsyncBinaryAPIResponse
from tests.targets.python.runtime.acme import Server
from tests.targets.python.runtime.test_raw import (
    AsyncMore,
    AsyncMoreStreaming,
    More,
    MoreStreaming,
    async_client,
    client,
)


class Half(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"half"
        raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def broken(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, stream=Half())


ZERO = datetime.timedelta()
READERS: list[Callable[[Any], Any]] = [
    lambda body: body.read(),
    lambda body: body.text(),
    lambda body: body.stream_to_file(os.devnull),
]


@pytest.mark.parametrize("read", READERS)
def test_a_binary_body_that_breaks_off_as_it_is_read(read: Callable[[Any], Any]) -> None:
    async def run() -> None:
        resource = AsyncMore(async_client(Server(broken)))
        async with AsyncMoreStreaming(resource).sound() as response:
            await read(await response.parse())

    failed = pytest.raises(APIConnectionError, match="GET /sound: connection failed - reset")
    with MoreStreaming(More(client(Server(broken)))).sound() as response, failed:
        read(response.parse())
    with failed:
        asyncio.run(run())


def test_a_file_that_is_written_from_a_response_is_whole_or_as_it_was(tmp_path: Path) -> None:
    async def run() -> None:
        async with AsyncMoreStreaming(AsyncMore(async_client(Server(broken)))).sound() as response:
            await response.stream_to_file(target)

    target = tmp_path / "sound"
    target.write_bytes(b"before")
    with MoreStreaming(More(client(Server(broken)))).sound() as response, pytest.raises(APIConnectionError):
        response.stream_to_file(target)
    with pytest.raises(APIConnectionError):
        asyncio.run(run())
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("sound", b"before")]


def facts(binary: Any) -> tuple[object, ...]:
    sent = binary.retries_taken, binary.attempts, binary.method, binary.url.path
    return *sent, binary.elapsed > ZERO, binary.is_closed


def test_a_file_tells_how_it_came_about() -> None:
    async def run() -> AsyncBinaryAPIResponse:
        return await AsyncMore(async_client(Server(*answers()))).sound(max_retries=2)

    def answers() -> list[httpx.Response]:
        return [httpx.Response(503, headers={"retry-after": "0"}), httpx.Response(200, content=b"a\nb")]

    binary, other = More(client(Server(*answers()))).sound(max_retries=2), asyncio.run(run())
    assert facts(binary) == facts(other) == (1, 2, "GET", "/v2/sound", True, True)
    assert list(binary.iter_lines()) == ["a", "b"]
    assert binary.parse() is binary
