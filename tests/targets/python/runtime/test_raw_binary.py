"""Binary bodies that are read from a streamed response."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIConnectionError
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
