"""Responses that callers leave before their end: nothing hangs, nothing leaks, whatever collects them and when."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any, Self

import httpx
import pytest

from tests.targets.python.runtime.acme import KEY, Acme, AsyncAcme, Thing
from tests.targets.python.runtime.hostile import OK, Connection, Hostile
from tests.targets.python.runtime.test_raw import (
    AsyncMore,
    AsyncMoreRaw,
    AsyncMoreStreaming,
    More,
    MoreRaw,
    MoreStreaming,
)

EVENT = b'data: {"id": "1"}\n\n'
MORE_THAN_THE_POOL_HOLDS = 120


def endless(connection: Connection) -> None:
    """Answer at once, or with a body that is never complete."""
    if "/things/" in connection.server.requests[-1].line:
        connection.answer("200 OK", OK)
        return
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
    connection.send(b"%x\r\n%s\r\n" % (len(EVENT), EVENT))
    connection.wait()
    connection.socket.close()


@pytest.fixture
def server() -> Iterator[Hostile]:
    with Hostile(endless) as running:
        yield running


def events(client: Acme) -> Any:
    return More(client).chat(stream=True)


def broken_off(client: Acme) -> object:
    stream = events(client)
    for _ in stream:
        break
    return stream


def never_read(client: Acme) -> object:
    return events(client)


def failed_in_a_loop(client: Acme) -> object:
    stream = events(client)  # which the frame of the exception refers to
    try:
        for event in stream:
            raise RuntimeError(event)
    except RuntimeError as error:
        return error
    raise AssertionError


def an_iterator(client: Acme) -> object:
    iterator = iter(events(client))
    next(iterator)
    return iterator


def raw_stream(client: Acme) -> object:
    response = MoreRaw(More(client)).chat(stream=True)
    pieces = response.iter_bytes()
    next(pieces)
    return response, pieces


def raw_stream_parsed(client: Acme) -> object:
    parsed: Any = MoreRaw(More(client)).chat(stream=True).parse()
    next(parsed)
    return parsed


def lines(client: Acme) -> object:
    pieces = MoreRaw(More(client)).chat(stream=True).iter_lines()
    next(pieces)
    return pieces


def entered_and_not_left(client: Acme) -> object:
    response = MoreStreaming(More(client)).chat(stream=True).__enter__()
    pieces = response.iter_text()
    next(pieces)
    return pieces


def binary(client: Acme) -> object:
    pieces = MoreStreaming(More(client)).sound().__enter__().parse().iter_bytes()
    next(pieces)
    return pieces


def the_httpx_response(client: Acme) -> object:
    stream = events(client)
    next(stream)
    return stream.response


WAYS = [
    broken_off,
    never_read,
    failed_in_a_loop,
    an_iterator,
    raw_stream,
    raw_stream_parsed,
    lines,
    entered_and_not_left,
    binary,
    the_httpx_response,
]
ways = pytest.mark.parametrize("leave", WAYS, ids=lambda way: way.__name__)


def pool_of(client: Any) -> Any:
    """The connection pool of a client of ours."""
    return client._client._transport._pool


class CollectingLock:
    """The pool's lock, with a garbage collection at the worst moment; it tells when somebody waits for himself."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.waited: list[str] = []

    def __enter__(self) -> Self:
        if not self._lock.acquire(timeout=2):
            self.waited.append("for a lock that the same thread holds")
            raise RuntimeError("deadlock")
        gc.collect()
        return self

    def __exit__(self, *_: object) -> None:
        if self._lock.locked():
            self._lock.release()


@ways
def test_a_collection_inside_the_pools_lock_does_not_wait_for_it(
    server: Hostile, leave: Callable[[Acme], object]
) -> None:
    with Acme(api_key=KEY, base_url=server.url, max_retries=0) as client:
        lock = pool_of(client)._optional_thread_lock = CollectingLock()
        for _ in range(2):
            box: list[object] = [leave(client)]
            box.append(box)  # a cycle of the caller's own: only a collection ends it
            del box
            assert client.things.retrieve("1").id == "1"
        assert lock.waited == []
        assert client.things.retrieve("1").id == "1"


@ways
def test_what_is_left_is_closed_by_the_next_call_without_a_collection(
    server: Hostile, leave: Callable[[Acme], object]
) -> None:
    gc.collect()
    gc.disable()
    try:
        with Acme(api_key=KEY, base_url=server.url, max_retries=0, timeout=5) as client:
            for _ in range(MORE_THAN_THE_POOL_HOLDS):
                leave(client)
            client.things.retrieve("1")
            assert len(pool_of(client)._requests) == 0
            assert len(pool_of(client).connections) == 1
    finally:
        gc.enable()
    assert server.all_closed()


@ways
def test_what_somebody_still_refers_to_stays_open(server: Hostile, leave: Callable[[Acme], object]) -> None:
    with Acme(api_key=KEY, base_url=server.url, max_retries=0) as client:
        kept = leave(client)
        gc.collect()
        client.things.retrieve("1")
        assert len(pool_of(client)._requests) == 1, kept


def test_a_stream_and_its_response_are_in_no_cycle(server: Hostile) -> None:
    gc.collect()
    gc.disable()
    try:
        with Acme(api_key=KEY, base_url=server.url) as client:
            stream = events(client)
            for _ in stream:
                break
            notes = [weakref.ref(stream), weakref.ref(stream.response), weakref.ref(stream.response.stream)]
            del stream
            assert [note() for note in notes] == [None, None, None]
    finally:
        gc.enable()


def test_a_client_of_the_callers_that_outlives_ours_is_given_its_connection_back(server: Hostile) -> None:
    with httpx.Client() as http:
        broken_off(Acme(api_key=KEY, base_url=server.url, http_client=http))
        gc.collect()
        other = Acme(api_key=KEY, base_url=server.url, http_client=http)
        other.things.retrieve("1")
        assert len(pool_of(other)._requests) == 0


def test_a_stream_goes_on_after_a_break_and_tells_its_time_when_it_is_closed(server: Hostile) -> None:
    def two(connection: Connection) -> None:
        connection.answer("200 OK", EVENT * 2, content_type="text/event-stream")

    with Hostile(two) as finite, Acme(api_key=KEY, base_url=finite.url) as client:
        stream = events(client)
        for _ in stream:
            break
        assert list(stream) == [Thing(id="1")]
        assert stream.response.is_closed
        assert stream.response.elapsed.total_seconds() > 0


async def async_events(client: AsyncAcme) -> Any:
    return await AsyncMore(client).chat(stream=True)


async def async_broken_off(client: AsyncAcme) -> None:
    async for _ in await async_events(client):
        break


async def async_never_read(client: AsyncAcme) -> None:
    await async_events(client)


async def async_failed_in_a_loop(client: AsyncAcme) -> None:
    try:
        async for event in await async_events(client):
            raise RuntimeError(event)
    except RuntimeError:
        return


async def async_raw(client: AsyncAcme) -> None:
    response = await AsyncMoreRaw(AsyncMore(client)).chat(stream=True)
    async for _ in response.iter_bytes():
        break


async def async_raw_never_read(client: AsyncAcme) -> None:
    await AsyncMoreRaw(AsyncMore(client)).chat(stream=True)


async def async_entered_and_not_left(client: AsyncAcme) -> None:
    await AsyncMoreStreaming(AsyncMore(client)).chat(stream=True).__aenter__()


ASYNC_WAYS: list[Any] = [
    async_broken_off,
    async_never_read,
    async_failed_in_a_loop,
    async_raw,
    async_raw_never_read,
    async_entered_and_not_left,
]


@pytest.mark.parametrize("leave", ASYNC_WAYS, ids=lambda way: way.__name__)
def test_what_an_asynchronous_caller_leaves_is_closed_by_the_next_call(server: Hostile, leave: Any) -> None:
    async def run() -> None:
        async with AsyncAcme(api_key=KEY, base_url=server.url, max_retries=0, timeout=5) as client:
            for _ in range(MORE_THAN_THE_POOL_HOLDS):
                await leave(client)
            await client.things.retrieve("1")
            assert len(pool_of(client)._requests) == 0
            assert len(pool_of(client).connections) == 1

    asyncio.run(run())
    assert server.all_closed()
