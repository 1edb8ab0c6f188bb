"""A transport that raises errors of its own: a call fails as it does without a connection, and repeats where safe."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIConnectionError, Hooks, Operation, omit
from tests.targets.python.runtime.acme import CREATE, GET, KEY, REPLACE, Acme, AsyncAcme, Flavour, Server


class BrokenPipe(Exception):
    """What no HTTP library raises."""


class Torn(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"id": '
        raise BrokenPipe("torn")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"id": '
        raise BrokenPipe("torn")


@pytest.mark.parametrize("failure", [BrokenPipe("gone"), OSError("gone"), KeyError("gone")])
def test_a_safe_call_is_repeated(flavour: Flavour, naps: list[float], failure: Exception) -> None:
    server = Server(failure, failure, httpx.Response(200, json={"id": "1"}))
    flavour(server).call(GET, path={"thing_id": "1"})
    assert len(server.requests) == 3
    assert len(naps) == 2


@pytest.mark.parametrize(("op", "attempts"), [(GET, 3), (REPLACE, 3), (CREATE, 1)])
def test_the_last_failure_is_a_connection_error(
    flavour: Flavour, naps: list[float], op: Operation, attempts: int
) -> None:
    failure = BrokenPipe("gone")
    server = Server(*[failure] * 4)
    with pytest.raises(APIConnectionError, match="connection failed - gone") as caught:
        flavour(server).call(op, path={"thing_id": "1"}, body={} if op.body else omit)
    assert caught.value.__cause__ is failure
    assert (len(server.requests), caught.value.attempts) == (attempts, attempts)


def test_a_body_that_breaks_off(flavour: Flavour, naps: list[float]) -> None:
    server = Server(lambda _: httpx.Response(200, stream=Torn()), httpx.Response(200, json={"id": "1"}))
    flavour(server).call(GET, path={"thing_id": "1"})
    assert len(server.requests) == 2


def test_no_key_is_told(flavour: Flavour, naps: list[float]) -> None:
    server = Server(*[BrokenPipe(f"sent {KEY}")] * 3)
    with pytest.raises(APIConnectionError) as caught:
        flavour(server).call(GET, path={"thing_id": "1"})
    assert KEY not in str(caught.value) + str(caught.value.__cause__)


def test_what_hooks_raise_is_no_failure(flavour: Flavour, naps: list[float]) -> None:
    def broken(_: object) -> None:
        raise BrokenPipe("from a hook")

    for hooks in (Hooks(before_request=broken), Hooks(after_response=broken)):
        server = Server()
        with pytest.raises(BrokenPipe, match="from a hook"):
            flavour(server, hooks=hooks).call(GET, path={"thing_id": "1"})
        assert len(server.requests) <= 1


def test_a_body_that_cannot_be_read_is_no_failure_of_sending(naps: list[float]) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"a"
        raise BrokenPipe("no more")

    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    there: dict[str, Any] = {"api_key": KEY, "max_retries": 2}
    client = Acme(http_client=httpx.Client(transport=httpx.MockTransport(answer)), **there)
    with pytest.raises(BrokenPipe, match="no more"):
        client.put("/x", cast_to=object, content=pieces())
    asynchronous = AsyncAcme(http_client=httpx.AsyncClient(transport=httpx.MockTransport(answer)), **there)
    with pytest.raises(BrokenPipe, match="no more"):
        asyncio.run(asynchronous.put("/x", cast_to=object, content=pieces()))
    assert sent == []
