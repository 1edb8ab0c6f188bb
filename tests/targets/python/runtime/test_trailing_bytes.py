"""Bytes behind a complete answer are nobody's answer: their connection is not used again."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trustme

from templates.python.runtime import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from tests.targets.python.runtime.acme import KEY, Acme, AsyncAcme
from tests.targets.python.runtime.hostile import PATIENCE, Connection, Hostile

PLAIN = "plain"
TLS = "tls"


def answer(thing_id: str, padding: int = 0) -> bytes:
    """A complete response, `padding` bytes longer than it has to be."""
    body = b'{"id": "%s"}' % thing_id.encode() + b" " * padding
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)


def full_read() -> bytes:
    """A response as long as what the library below reads at once, so that it never sees what comes behind."""
    return answer("first", 65_536 - len(answer("first", 60_000)) + 60_000)


EVIL = answer("evil")
FAULTS: dict[str, list[bytes]] = {  # what is sent at once, and what a moment later
    "another answer": [answer("first") + EVIL],
    "another answer, in a record of its own": [answer("first"), EVIL],
    "another answer, begun": [answer("first") + EVIL[:-5]],
    "some bytes": [answer("first") + b"\r\nxx"],
    "an interim answer": [answer("first") + b"HTTP/1.1 100 Continue\r\n\r\n"],
    "no content": [b"HTTP/1.1 204 No Content\r\n\r\n" + EVIL],
    "no content that has a length": [b"HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\n" + EVIL],
    "chunks": [b'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nf\r\n{"id": "first"}\r\n0\r\n\r\n' + EVIL],
    "an error": [answer("first").replace(b"200 OK", b"404 Not Found") + EVIL],
    "a full read": [full_read() + EVIL],
    "a full read, and a record of its own": [full_read(), EVIL],
}
STRICTER = {"some bytes"}  # aiohttp fails the first call


class Smuggler:
    """Answers each connection's first request with a fault, and every other request as it should."""

    def __init__(self, parts: list[bytes], *, late: bool = False) -> None:
        self.parts = parts
        self.late = late
        self.read = threading.Event()
        self.sent = threading.Event()

    def __call__(self, connection: Connection) -> None:
        path = connection.server.requests[-1].line.split(" ")[1]
        if not path.endswith("/first"):
            connection.send(answer(path.rpartition("/")[2]))
            return
        for index, part in enumerate(self.parts):
            if index and self.late:
                self.read.wait(PATIENCE)
            connection.send(part)
        self.sent.set()

    def has_read(self) -> None:
        """Note that the client has its answer; wait until everything is sent."""
        self.read.set()
        assert self.sent.wait(PATIENCE)


@pytest.fixture(scope="module")
def authority() -> Any:
    return trustme.CA()


@pytest.fixture(params=[PLAIN, TLS])
def contexts(request: pytest.FixtureRequest, authority: Any) -> tuple[ssl.SSLContext | None, ssl.SSLContext | bool]:
    """The server's TLS configuration and the client's."""
    if request.param == PLAIN:
        return None, True
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    return server, client


@pytest.fixture(
    params=[DefaultHttpxClient, DefaultAsyncHttpxClient, DefaultAioHttpClient], ids=["sync", "async", "aiohttp"]
)
def kind(request: pytest.FixtureRequest) -> Any:
    return request.param


def calls(kind: Any, url: str, verify: ssl.SSLContext | bool, between: Callable[[], None]) -> list[str]:
    """Make three calls, one after the other; return the ids that came, and the names of the errors."""
    found: list[str] = []

    async def run() -> None:
        async with AsyncAcme(
            api_key=KEY, base_url=url, max_retries=0, timeout=5, http_client=kind(verify=verify)
        ) as client:
            for name in ("first", "second", "third"):
                try:
                    found.append(getattr(await client.things.retrieve(name), "id", "nothing"))
                except Exception as error:
                    found.append(type(error).__name__)
                between()

    if not issubclass(kind, httpx.Client):
        asyncio.run(run())
        return found
    with Acme(api_key=KEY, base_url=url, max_retries=0, timeout=5, http_client=kind(verify=verify)) as client:
        for name in ("first", "second", "third"):
            try:
                found.append(getattr(client.things.retrieve(name), "id", "nothing"))
            except Exception as error:
                found.append(type(error).__name__)
            between()
    return found


def paths(server: Hostile) -> list[str]:
    return [seen.line.split(" ")[1].rpartition("/")[2] for seen in server.requests]


@pytest.mark.parametrize("name", FAULTS)
def test_what_follows_an_answer_is_not_the_next_answer(kind: Any, contexts: Any, name: str) -> None:
    theirs, ours = contexts
    smuggler = Smuggler(FAULTS[name])
    with Hostile(smuggler, tls=theirs) as server:
        first, second, third = calls(kind, server.url, ours, smuggler.has_read)
        if not (kind is DefaultAioHttpClient and name in STRICTER):
            special = "nothing" if name.startswith("no content") else "NotFoundError" if name == "an error" else "first"
            assert first == special
        assert (second, third) == ("second", "third")
        assert paths(server) == ["first", "second", "third"]
        assert server.connections == 2


def test_what_arrives_later_is_not_the_next_answer_either(kind: Any, contexts: Any) -> None:
    theirs, ours = contexts
    smuggler = Smuggler([answer("first"), EVIL], late=True)
    with Hostile(smuggler, tls=theirs) as server:
        assert calls(kind, server.url, ours, smuggler.has_read) == ["first", "second", "third"]
        assert paths(server) == ["first", "second", "third"]
        assert server.connections == 2


def test_a_connection_without_such_bytes_is_used_again(kind: Any, contexts: Any) -> None:
    theirs, ours = contexts
    for whole in (answer("first"), full_read()):
        smuggler = Smuggler([whole])
        with Hostile(smuggler, tls=theirs) as server:
            assert calls(kind, server.url, ours, smuggler.has_read) == ["first", "second", "third"]
            assert server.connections == 1
