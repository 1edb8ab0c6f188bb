# pyright: reportPrivateUsage=false
"""Faults of servers and networks over real sockets: what the caller sees, the requests made, and that nothing leaks."""

from __future__ import annotations

import asyncio
import gc
import gzip
import os
import socket
import ssl
import tracemalloc
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import trustme

import templates.python.runtime as core
from templates.python.runtime import APIError, AsyncStream, Operation, Stream
from tests.targets.python.runtime.acme import (
    CREATE,
    GET,
    KEY,
    Acme,
    Async,
    AsyncAcme,
    AsyncCaller,
    Caller,
    Flavour,
    Sync,
    Thing,
)
from tests.targets.python.runtime.hostile import (
    OK,
    Behaviour,
    Hostile,
    first,
    gives,
    good,
    large,
    resets,
    sends,
    silent,
    trickles,
)

THING = {"thing_id": "1"}
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n"
PLAIN = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
GZIP = PLAIN + b"content-encoding: gzip\r\n"
TABLE = Path(__file__).parents[4] / "docs" / "reliability.md"


class Fault(NamedTuple):
    """A fault, what a GET and a POST that must not happen twice make of it, and the requests that each makes."""

    behaviour: Behaviour
    get: str
    gets: int
    post: str
    posts: int


FAULTS = {
    "connection reset before the headers": Fault(resets(), "APIConnectionError", 3, "APIConnectionError", 1),
    "connection closed without an answer": Fault(sends(b""), "APIConnectionError", 3, "APIConnectionError", 1),
    "connection reset after the headers": Fault(resets(HEAD), "APIConnectionError", 3, "APIConnectionError", 1),
    "half a body, then closed": Fault(sends(HEAD + b'{"id": "1'), "APIConnectionError", 3, "APIConnectionError", 1),
    "half a chunked body, then closed": Fault(
        sends(PLAIN + b"transfer-encoding: chunked\r\n\r\n5\r\n{"), "APIConnectionError", 3, "APIConnectionError", 1
    ),
    "body longer than its length": Fault(
        sends(PLAIN + b"content-length: 11\r\n\r\n" + OK + b"more"), "the result", 1, "the result", 1
    ),
    "body without a length, then closed": Fault(sends(PLAIN + b"\r\n" + OK), "the result", 1, "the result", 1),
    "JSON cut off, its length right": Fault(
        gives("200 OK", b'{"id": "1'), "APIResponseValidationError", 1, "APIResponseValidationError", 1
    ),
    "a page of HTML with status 200": Fault(
        gives("200 OK", b"<html>", content_type="text/html"),
        "APIResponseValidationError",
        1,
        "APIResponseValidationError",
        1,
    ),
    "no answer within the time limit": Fault(silent, "APITimeoutError", 3, "APITimeoutError", 1),
    "garbage in place of HTTP": Fault(
        sends(b"\x16\x03\x01 garbage\r\n\r\n"), "APIConnectionError", 3, "APIConnectionError", 1
    ),
    "headers without end": Fault(
        sends(PLAIN + b"x: " + b"y" * 200_000), "APIConnectionError", 3, "APIConnectionError", 1
    ),
    "a length that is no number": Fault(
        sends(PLAIN + b"content-length: many\r\n\r\n{}"), "APIConnectionError", 3, "APIConnectionError", 1
    ),
    "invalid gzip": Fault(
        sends(GZIP + b"content-length: 4\r\n\r\nnope"), "APIResponseValidationError", 1, "APIResponseValidationError", 1
    ),
    "gzip that is cut off": Fault(
        gives("200 OK", gzip.compress(OK)[:-9], content_encoding="gzip"),
        "APIResponseValidationError",
        1,
        "APIResponseValidationError",
        1,
    ),
    "500 again and again": Fault(
        gives("500 Internal Server Error"), "InternalServerError", 3, "InternalServerError", 1
    ),
    "503 again and again": Fault(gives("503 Service Unavailable"), "InternalServerError", 3, "InternalServerError", 1),
    "503 with Retry-After, again and again": Fault(
        gives("503 Service Unavailable", retry_after="1"), "InternalServerError", 3, "InternalServerError", 3
    ),
    "429 again and again": Fault(gives("429 Too Many Requests"), "RateLimitError", 3, "RateLimitError", 3),
    "429 that asks for an hour": Fault(
        gives("429 Too Many Requests", retry_after="3600"), "RateLimitError", 1, "RateLimitError", 1
    ),
    "reset once, then well": Fault(first(resets()), "the result", 2, "APIConnectionError", 1),
    "500 once, then well": Fault(first(gives("500 Internal Server Error")), "the result", 2, "InternalServerError", 1),
    "429 once, then well": Fault(first(gives("429 Too Many Requests")), "the result", 2, "the result", 2),
}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def open_files() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))


def outcome(flavour: Flavour, url: str, op: Operation, **changes: Any) -> Any:
    """Make one call with a client of its own; return the result or the exception, having counted files and tasks."""
    given: dict[str, Any] = {"path": THING} if op is GET else {"body": {"to": "x"}} if op is CREATE else {}
    given["options"] = {}
    arguments: dict[str, Any] = {"api_key": KEY, "timeout": 0.5, "base_url": url, **changes}
    try:
        if flavour is Sync:
            with Acme(**arguments) as client:
                return Caller(client).send(op, Thing, **given)
        return asyncio.run(send_asynchronously(op, arguments, given))
    except APIError as error:
        return error


async def send_asynchronously(op: Operation, arguments: dict[str, Any], given: dict[str, Any]) -> Any:
    try:
        async with AsyncAcme(**arguments) as client:
            return await AsyncCaller(client).send(op, Thing, **given)
    finally:
        assert asyncio.all_tasks() == {asyncio.current_task()}


def check(result: Any, expected: str) -> None:
    if expected == "the result":
        assert result == Thing(id="1")
    else:
        assert type(result) is getattr(core, expected), str(result)
        assert KEY not in str(result)


@pytest.mark.parametrize("name", FAULTS)
def test_faults(flavour: Flavour, naps: list[float], name: str) -> None:
    fault = FAULTS[name]
    for op, expected, requests in ((GET, fault.get, fault.gets), (CREATE, fault.post, fault.posts)):
        with Hostile(fault.behaviour) as server:
            before = open_files()
            result = outcome(flavour, server.url, op)
            check(result, expected)
            assert len(server.requests) == requests
            if isinstance(result, APIError):
                assert result.attempts == requests
            assert server.all_closed()
        assert open_files() <= before


def test_every_fault_is_in_the_table() -> None:
    rows = [
        [cell.strip() for cell in line.strip("| \n").split("|")]
        for line in TABLE.read_text().splitlines()
        if line.startswith("| ")
    ]
    told = {row[0]: (row[1].strip("`"), row[2], row[3].strip("`"), row[4]) for row in rows if len(row) == 6}
    for name, fault in FAULTS.items():
        assert told[name] == (fault.get, str(fault.gets), fault.post, str(fault.posts)), name


def test_refused(flavour: Flavour, naps: list[float]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    for op in (GET, CREATE):
        before = open_files()
        error = outcome(flavour, url, op)
        check(error, "APIConnectionError")
        assert error.attempts == 3, "nothing was sent: even a POST may be tried again"
        assert open_files() <= before


@pytest.mark.parametrize(
    "data", [HEAD + b"{" + b" " * 98 + b"}", b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 1000], ids=["body", "headers"]
)
def test_slow_byte_by_byte_ends_at_the_deadline(data: bytes) -> None:
    with Hostile(trickles(data, 0.02)) as server:
        error = outcome(Async, server.url, CREATE, deadline=0.3)
        check(error, "APITimeoutError")
        assert "deadline of 0.3 s" in str(error)
        assert (len(server.requests), server.all_closed()) == (1, True)


def test_a_slow_body_ends_at_the_deadline_of_a_synchronous_client() -> None:
    with Hostile(trickles(HEAD + b"{" + b" " * 98 + b"}", 0.02)) as server:
        error = outcome(Sync, server.url, CREATE, deadline=2.8)
        check(error, "APITimeoutError")
        assert (len(server.requests), server.all_closed()) == (1, True)


def test_one_large_body_is_not_held_in_memory(flavour: Flavour, tmp_path: Path) -> None:
    op = Operation(id="download", method="GET", path="/download")
    size = 100 * 1_048_576

    async def download(url: str) -> int:
        async with AsyncAcme(api_key=KEY, base_url=url) as client:
            response = await client._request_raw(core_call(op), None, stream=True)
            return sum([len(chunk) async for chunk in response.iter_bytes()])

    with Hostile(large(size)) as server:
        tracemalloc.start()
        try:
            if flavour is Sync:
                with Acme(api_key=KEY, base_url=server.url) as client:
                    total = sum(map(len, client._request_raw(core_call(op), None, stream=True).iter_bytes()))
            else:
                total = asyncio.run(download(server.url))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert total == size
        assert peak < 8 * 1_048_576
        assert server.all_closed()


def core_call(op: Operation) -> Any:
    from templates.python.runtime.client.call import Call

    return Call(op)


def test_a_stream_that_is_left_early_gives_its_connection_back(flavour: Flavour) -> None:
    op = Operation(id="download", method="GET", path="/download")

    async def leave(url: str) -> None:
        async with AsyncAcme(api_key=KEY, base_url=url) as client:
            response = await client._request_raw(core_call(op), None, stream=True)
            async for _ in response.iter_bytes():
                break
            await response.close()
            assert server.all_closed()

    with Hostile(large(100 * 1_048_576)) as server:
        if flavour is Sync:
            with Acme(api_key=KEY, base_url=server.url) as client:
                response = client._request_raw(core_call(op), None, stream=True)
                next(response.iter_bytes())
                response.close()
                assert server.all_closed()
        else:
            asyncio.run(leave(server.url))


def test_a_redirect_to_another_host_takes_no_key(flavour: Flavour) -> None:
    with Hostile(good) as elsewhere:
        target = elsewhere.url.replace("127.0.0.1", "localhost")
        with Hostile(gives("307 Temporary Redirect", location=f"{target}/stolen")) as server:
            assert outcome(flavour, server.url, GET) == Thing(id="1")
            assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
        assert len(elsewhere.requests) == 1
        assert KEY not in str(elsewhere.requests)
        assert (elsewhere.all_closed(), server.all_closed()) == (True, True)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry_after": "3"}, 3),
        ({"retry_after": "0.5"}, 0.5),
        ({"retry_after_ms": "20"}, 0.02),
        ({"retry_after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0),
        ({"x_ratelimit_reset": "7"}, 7),
        ({"retry_after": "later"}, None),
        ({"retry_after": "Thu, 01 Jan 99999 00:00:00 GMT"}, None),
        ({}, None),
    ],
)
def test_every_form_of_retry_after(
    flavour: Flavour, naps: list[float], headers: dict[str, str], wait: float | None
) -> None:
    with Hostile(first(gives("429 Too Many Requests", b"", **headers))) as server:
        assert outcome(flavour, server.url, CREATE) == Thing(id="1")
        assert len(server.requests) == 2
        assert len(naps) == 1
        assert wait is None or wait <= naps[0] <= max(wait + 1, wait * 1.25)


EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def test_events_that_break_off(flavour: Flavour, naps: list[float]) -> None:
    data = b'data: {"id": "1"}\n\ndata: {"id'
    found: list[Thing] = []

    async def read(url: str) -> None:
        async with AsyncAcme(api_key=KEY, base_url=url) as client:
            stream = await client.post("/chat", cast_to=Thing, stream=True)
            assert isinstance(stream, AsyncStream)
            async for chunk in stream:
                found.append(chunk)

    def read_synchronously(url: str) -> None:
        with Acme(api_key=KEY, base_url=url) as client:
            stream = client.post("/chat", cast_to=Thing, stream=True)
            assert isinstance(stream, Stream)
            found.extend(stream)

    with Hostile(resets(EVENTS + b"%x\r\n" % len(data) + data + b"\r\n")) as server:
        with pytest.raises(core.APIConnectionError):
            asyncio.run(read(server.url)) if flavour is Async else read_synchronously(server.url)
        assert (found, len(server.requests), server.all_closed()) in [([Thing(id="1")], 1, True), ([], 1, True)]


def test_a_certificate_that_does_not_verify(flavour: Flavour, naps: list[float]) -> None:
    authority: Any = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Hostile(good, tls=context) as server:
        error = outcome(flavour, server.url, GET)
        check(error, "APIConnectionError")
        assert "the server's certificate does not verify" in str(error)
        assert (server.requests, server.connections, naps) == ([], 1, [])
        assert server.all_closed()


def test_a_connection_that_the_server_closed_while_it_was_idle(flavour: Flavour) -> None:
    def close_after(connection: Any) -> None:
        good(connection)
        connection.socket.shutdown(socket.SHUT_RDWR)

    async def twice(url: str) -> None:
        async with AsyncAcme(api_key=KEY, base_url=url, max_retries=0) as client:
            for _ in range(2):
                await client.things.create(name="x")
                assert server.all_closed()
                await asyncio.sleep(0.02)

    with Hostile(close_after) as server:
        if flavour is Sync:
            with Acme(api_key=KEY, base_url=server.url, max_retries=0) as client:
                for _ in range(2):
                    client.things.create(name="x")
                    assert server.all_closed()
        else:
            asyncio.run(twice(server.url))
        assert (len(server.requests), server.connections) == (2, 2)


def test_connections_are_kept_and_used_again(flavour: Flavour) -> None:
    async def often(url: str) -> None:
        async with AsyncAcme(api_key=KEY, base_url=url) as client:
            for _ in range(20):
                await client.things.retrieve("1")
            await client.with_options(timeout=3).things.retrieve("1")

    with Hostile(good) as server:
        if flavour is Sync:
            with Acme(api_key=KEY, base_url=server.url) as client:
                for _ in range(20):
                    client.things.retrieve("1")
                client.with_options(timeout=3).things.retrieve("1")
        else:
            asyncio.run(often(server.url))
        assert (len(server.requests), server.connections, server.all_closed()) == (21, 1, True)
