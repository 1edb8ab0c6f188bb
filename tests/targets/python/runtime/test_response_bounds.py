"""Responses have bounds: how often they are compressed, how much of them is in memory, how long an event is."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

from templates.python.runtime import (
    APIError,
    APIResponseValidationError,
    BinaryAPIResponse,
    DefaultAioHttpClient,
    InternalServerError,
    Operation,
)
from tests.targets.python.runtime.acme import (
    GET,
    KEY,
    Acme,
    Async,
    AsyncAcme,
    AsyncCaller,
    Caller,
    Flavour,
    Server,
    Thing,
)
from tests.targets.python.runtime.hostile import Connection, Hostile
from tests.targets.python.runtime.test_raw import AsyncMore, AsyncMoreStreaming, More, MoreStreaming

MIB = 1_048_576
THING = b'{"id": "1"}'
_COMPRESS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress, "identity": bytes}
ARGUMENTS: dict[str, Any] = {"path": {"thing_id": "1"}}


def zeros(mebibytes: int, wbits: int = 31, end: bytes = THING) -> bytes:
    """So many MiB of blanks and a bit of JSON, compressed."""
    engine = zlib.compressobj(9, zlib.DEFLATED, wbits)
    pieces = [engine.compress(b" " * MIB) for _ in range(mebibytes)]
    return b"".join([*pieces, engine.compress(end), engine.flush()])


def coded(body: bytes, *codings: str, status: int = 200, content_type: str = "application/json") -> httpx.Response:
    """A response whose body has been compressed already."""
    headers = {"content-type": content_type, "content-encoding": ", ".join(codings)}
    return httpx.Response(status, headers=headers, stream=httpx.ByteStream(body))


def answers(body: bytes, *codings: str, **facts: Any) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _: coded(body, *codings, **facts)


def failed(flavour: Flavour, server: Callable[[httpx.Request], httpx.Response], **arguments: Any) -> APIError:
    with pytest.raises(APIError) as caught:
        flavour(server, max_retries=0, **arguments).call(GET, **ARGUMENTS)
    return caught.value


@pytest.fixture
def peak() -> Iterator[Callable[[], int]]:
    """The most memory that was in use since the test began, in MiB."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1] // MIB
    tracemalloc.stop()


@pytest.mark.parametrize(
    "codings", [("gzip",), ("deflate",), ("gzip", "gzip"), ("deflate", "gzip"), ("gzip", "identity")]
)
def test_up_to_two_codings_are_undone(flavour: Flavour, codings: tuple[str, ...]) -> None:
    body = THING + b" " * 300_000
    for coding in codings:
        body = _COMPRESS[coding](body)
    assert flavour(answers(body, *codings)).call(GET, **ARGUMENTS) == Thing(id="1")


@pytest.mark.parametrize("count", [3, 60])
@pytest.mark.parametrize("status", [200, 404])
@pytest.mark.parametrize("header", ["one line", "several lines"])
def test_more_than_two_codings_are_refused(flavour: Flavour, count: int, status: int, header: str) -> None:
    body = THING
    for _ in range(count):
        body = gzip.compress(body)
    response = coded(body, *["gzip"] * count, status=status)
    if header == "several lines":
        del response.headers["content-encoding"]
        response.headers = httpx.Headers([*response.headers.multi_items(), *[("content-encoding", "GZIP")] * count])
    error = failed(flavour, lambda _: response)
    assert isinstance(error, APIResponseValidationError)
    assert f"{status} with a body that cannot be decoded - it has {count} content codings" in str(error)


def test_no_body_needs_no_decoding(flavour: Flavour) -> None:
    response = coded(b"", "gzip", "gzip", "gzip", status=204)
    assert flavour(lambda _: response).call(GET, **ARGUMENTS) is None


@pytest.mark.parametrize("codings", [(), ("gzip",), ("deflate",), ("gzip", "gzip")])
def test_a_body_is_read_up_to_its_bound(flavour: Flavour, codings: tuple[str, ...]) -> None:
    whole = THING + b" " * (1000 - len(THING))
    for body, fits in ((whole, True), (whole + b" ", False)):
        sent = body
        for coding in codings:
            sent = gzip.compress(sent) if coding == "gzip" else zlib.compress(sent)
        server = answers(sent, *codings) if codings else Server(httpx.Response(200, content=sent))
        if fits:
            assert flavour(server, max_response_bytes=1000).call(GET, **ARGUMENTS) == Thing(id="1")
            continue
        error = failed(flavour, server, max_response_bytes=1000)
        assert isinstance(error, APIResponseValidationError)
        assert "more than 1000 bytes, the client's max_response_bytes" in str(error)
        assert flavour(server, max_response_bytes=None).call(GET, **ARGUMENTS) == Thing(id="1")


@pytest.mark.parametrize("codings", [("gzip",), ("gzip", "gzip")])
@pytest.mark.parametrize("status", [200, 500])
def test_what_grows_to_gigabytes_takes_no_more_than_the_bound(
    flavour: Flavour, peak: Callable[[], int], codings: tuple[str, ...], status: int
) -> None:
    body = zeros(400)
    body = gzip.compress(body) if len(codings) == 2 else body
    error = failed(flavour, answers(body, *codings, status=status), max_response_bytes=10 * MIB)
    assert type(error) is (InternalServerError if status == 500 else APIResponseValidationError)
    assert "more than 10485760 bytes" in str(error)
    assert peak() < 60


def test_an_error_whose_body_is_too_long_keeps_its_status_and_is_repeated(flavour: Flavour, naps: list[float]) -> None:
    server = Server(httpx.Response(503, content=b"x" * 2000), httpx.Response(200, content=THING))
    assert flavour(server, max_response_bytes=1000).call(GET, **ARGUMENTS) == Thing(id="1")


def test_a_client_and_its_copies_have_a_generous_bound() -> None:
    client = Acme(api_key=KEY)
    assert client._builder.max_response_bytes == 256 * MIB  # pyright: ignore[reportPrivateUsage]
    copy = client.with_options(max_response_bytes=5).with_options(timeout=3)
    assert copy._builder.max_response_bytes == 5  # pyright: ignore[reportPrivateUsage]
    for wrong in (0, -1, 1.5, True, "1"):
        with pytest.raises(ValueError, match="max_response_bytes"):
            Acme(api_key=KEY, max_response_bytes=wrong)


def sound(flavour: Flavour, server: Any, file: Path, **arguments: Any) -> int:
    """Download to a file, piece by piece; return the size of the longest piece."""
    longest = 0

    async def run(client: AsyncAcme) -> None:
        nonlocal longest
        async with AsyncMoreStreaming(AsyncMore(client)).sound() as response:
            with file.open("wb") as opened:
                async for piece in response.iter_bytes():
                    longest = max(longest, len(piece))
                    opened.write(piece)

    made = flavour(server, **arguments)
    if isinstance(made, Async):
        asyncio.run(run(made.client))
        return longest
    with MoreStreaming(More(made.client)).sound() as response, file.open("wb") as opened:
        for piece in response.iter_bytes():
            longest = max(longest, len(piece))
            opened.write(piece)
    return longest


def test_a_download_that_is_streamed_has_no_bound_and_comes_in_small_pieces(
    flavour: Flavour, peak: Callable[[], int], tmp_path: Path
) -> None:
    file = tmp_path / "sound"
    server = answers(zeros(200, end=b""), "gzip", content_type="audio/mpeg")
    assert sound(flavour, server, file, max_response_bytes=1000) < 8 * MIB
    assert file.stat().st_size == 200 * MIB
    assert peak() < 40


def test_a_download_compressed_twice_is_refused_once_it_grows_out_of_proportion(
    flavour: Flavour, peak: Callable[[], int], tmp_path: Path
) -> None:
    server = answers(gzip.compress(zeros(600)), "gzip", "gzip", content_type="audio/mpeg")
    with pytest.raises(APIResponseValidationError, match="out of all proportion"):
        sound(flavour, server, tmp_path / "sound")
    assert peak() < 200


def test_a_streamed_response_that_is_read_at_once_has_the_bound(flavour: Flavour) -> None:
    server = Server(httpx.Response(200, content=THING + b" " * 1000))

    async def run(client: AsyncAcme) -> None:
        async with AsyncMoreStreaming(AsyncMore(client)).chat() as response:
            await response.parse()

    def read() -> None:
        made = flavour(server, max_response_bytes=1000)
        if isinstance(made, Async):
            asyncio.run(run(made.client))
        else:
            with MoreStreaming(More(made.client)).chat() as response:
                response.parse()

    with pytest.raises(APIResponseValidationError, match="max_response_bytes"):
        read()


@pytest.mark.parametrize(
    "body",
    [b'data: {"id": "%s"}\n\n' % (b"x" * 2000), b"data: x\n" * 1000, b":" + b"x" * 5000, b"\n" + b"event: x\r\n" * 500],
    ids=["complete", "without an end", "a comment", "of many lines"],
)
def test_an_event_has_the_bound_and_a_stream_has_none(flavour: Flavour, body: bytes) -> None:
    good = b'data: {"id": "1"}\n\n' * 100
    found: list[Thing] = []

    async def run(client: AsyncAcme) -> None:
        stream: Any = await AsyncMore(client).chat(stream=True)
        async for thing in stream:
            found.append(thing)

    for sent, whole in ((good, True), (good + body + good, False)):
        found.clear()
        response = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=sent)
        made = flavour(Server(response), max_response_bytes=1000)

        def read(made: Any = made) -> None:
            if isinstance(made, Async):
                asyncio.run(run(made.client))
            else:
                stream: Any = More(made.client).chat(stream=True)
                found.extend(stream)

        if whole:
            read()
            assert len(found) == 100
            continue
        with pytest.raises(
            APIResponseValidationError, match="an event of the stream is too long - it has more than 1000"
        ):
            read()


@pytest.mark.parametrize("codings", [("gzip", "gzip"), ("gzip",) * 3])
def test_a_client_of_httpx2_has_the_same_bounds(peak: Callable[[], int], codings: tuple[str, ...]) -> None:
    body = zeros(200)
    for _ in codings[1:]:
        body = gzip.compress(body)

    def answer(_: Any) -> Any:
        headers = {"content-encoding": ", ".join(codings)}
        return httpx2.Response(200, headers=headers, stream=httpx2.ByteStream(body))

    http: Any = httpx2.Client(transport=httpx2.MockTransport(answer))
    with pytest.raises(APIResponseValidationError, match=r"more than 1048576 bytes|3 content codings"):
        Acme(api_key=KEY, http_client=http, max_response_bytes=MIB).things.retrieve("1")
    assert peak() < 40


def test_an_event_whose_pause_has_thousands_of_digits_has_none() -> None:
    from templates.python.runtime.streaming.sse_decoder import SSEDecoder

    (event,) = SSEDecoder().feed(b"retry: " + b"9" * 5000 + b"\ndata: x\n\n")
    assert event.retry is None


@pytest.mark.parametrize("client", ["sync", "async", "aiohttp"])
def test_over_real_sockets(client: str, peak: Callable[[], int]) -> None:
    body = gzip.compress(zeros(300))

    def bomb(connection: Connection) -> None:
        connection.answer("200 OK", body, content_encoding="gzip, gzip")

    op = Operation(id="things.sound", method="GET", path="/sound", accept="audio/mpeg")

    async def run(url: str) -> None:
        http = DefaultAioHttpClient() if client == "aiohttp" else None
        async with AsyncAcme(api_key=KEY, base_url=url, http_client=http, max_response_bytes=MIB) as asynchronous:
            await AsyncCaller(asynchronous).send(GET, Thing, options={}, **ARGUMENTS)

    def call(url: str) -> None:
        if client != "sync":
            asyncio.run(run(url))
        else:
            with Acme(api_key=KEY, base_url=url, max_response_bytes=MIB) as synchronous:
                Caller(synchronous).send(op, BinaryAPIResponse, options={})

    with Hostile(bomb) as server:
        with pytest.raises(APIResponseValidationError, match="more than 1048576 bytes"):
            call(server.url)
        assert len(server.requests) == 1
        assert server.all_closed()
    assert peak() < 40
