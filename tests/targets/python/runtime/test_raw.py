"""Raw access: responses in place of values, for every kind of method and both clients."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, ClassVar

import httpx
import pytest
from typing_extensions import Unpack

from templates.python.runtime import (
    APIConnectionError,
    APIResponseValidationError,
    AsyncBinaryAPIResponse,
    AsyncPage,
    AsyncPaginator,
    AsyncRawMode,
    AsyncResource,
    AsyncStream,
    AsyncStreamingMode,
    BinaryAPIResponse,
    NotFoundError,
    Operation,
    PageNumber,
    PageScheme,
    RawMode,
    RequestOptions,
    Stream,
    StreamConsumedError,
    StreamingMode,
    SyncPage,
    SyncResource,
    async_wrapped,
    wrapped,
)
from tests.targets.python.runtime.acme import (
    LIST,
    Acme,
    AcmeRaw,
    Async,
    AsyncAcme,
    AsyncThings,
    AsyncThingsRaw,
    AsyncThingsStreaming,
    Server,
    Sync,
    Thing,
    Things,
    ThingsRaw,
    ThingsStreaming,
)

CHAT = Operation(id="chat", method="POST", path="/chat", body="application/json")
SOUND = Operation(id="sound", method="GET", path="/sound", accept="audio/mpeg")
SCHEME = PageNumber(
    items=("data",), parameter="page[number]", page=("meta", "page_number"), pages=("meta", "total_pages")
)


class ThingPage(SyncPage[Thing]):
    data: list[Thing] | None = None
    _scheme: ClassVar[PageScheme] = SCHEME


class AsyncThingPage(AsyncPage[Thing]):
    data: list[Thing] | None = None
    _scheme: ClassVar[PageScheme] = SCHEME


class More(SyncResource):
    def list(self, **options: Unpack[RequestOptions]) -> ThingPage:
        return self._page(LIST, ThingPage, query={"page[number]": 1}, options=options)

    def chat(self, *, stream: bool = False, **options: Unpack[RequestOptions]) -> Thing | Stream[Thing]:
        return self._stream(CHAT, Thing, Thing, stream=stream, body={"stream": stream}, options=options)

    def sound(self, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        return self._call(SOUND, BinaryAPIResponse, options=options)


class AsyncMore(AsyncResource):
    def list(self, **options: Unpack[RequestOptions]) -> AsyncPaginator[Thing, AsyncThingPage]:
        return self._page(LIST, AsyncThingPage, query={"page[number]": 1}, options=options)

    async def chat(self, *, stream: bool = False, **options: Unpack[RequestOptions]) -> Thing | AsyncStream[Thing]:
        return await self._stream(CHAT, Thing, Thing, stream=stream, body={"stream": stream}, options=options)

    async def sound(self, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        return await self._call(SOUND, AsyncBinaryAPIResponse, options=options)


class _MoreMethods:
    list = wrapped(More.list)
    chat = wrapped(More.chat)
    sound = wrapped(More.sound)


class MoreRaw(_MoreMethods, RawMode[More]): ...


class MoreStreaming(_MoreMethods, StreamingMode[More]): ...


class _AsyncMoreMethods:
    list = async_wrapped(AsyncMore.list)
    chat = async_wrapped(AsyncMore.chat)
    sound = async_wrapped(AsyncMore.sound)


class AsyncMoreRaw(_AsyncMoreMethods, AsyncRawMode[AsyncMore]): ...


class AsyncMoreStreaming(_AsyncMoreMethods, AsyncStreamingMode[AsyncMore]): ...


HEADERS = {"x-request-id": "r", "x-ratelimit-remaining": "5", "content-type": "application/json"}
THING = httpx.Response(200, headers=HEADERS, content=b'{"id": "1", "more": [1]}')
EVENTS = httpx.Response(
    200,
    headers={"content-type": "text/event-stream"},
    content=b'data: {"id": "1"}\n\ndata: {"id": "2"}\n\ndata: [DONE]\n\n',
)
SOUNDS = httpx.Response(200, headers={"content-type": "audio/mpeg"}, content=b"\x00\x01sound")


def pages(request: httpx.Request) -> httpx.Response:
    number = int(request.url.params["page[number]"])
    return httpx.Response(200, json={"data": [{"id": str(number)}], "meta": {"page_number": number, "total_pages": 3}})


def client(server: Any) -> Acme:
    return Sync(server).client


def async_client(server: Any) -> AsyncAcme:
    return Async(server).client


def test_a_raw_response(naps: list[float]) -> None:
    response = ThingsRaw(Things(client(Server(httpx.Response(500), THING)))).retrieve("a", extra_headers={"X": "1"})
    assert (response.status_code, response.headers["X-Request-Id"], response.request_id) == (200, "r", "r")
    assert (response.attempts, response.retries_taken, response.rate_limit.remaining) == (2, 1, 5)
    assert (response.method, str(response.url), response.http_request.headers["x"]) == (
        "GET",
        "https://api.acme.com/v2/things/a",
        "1",
    )
    assert (response.read(), response.text()) == (response.content, response.content.decode())
    assert response.json() == {"id": "1", "more": [1]}
    assert (response.is_closed, response.http_version, response.elapsed.total_seconds() >= 0) == (
        True,
        "HTTP/1.1",
        True,
    )
    assert repr(response) == "<APIResponse [200] GET /things/{thing_id}>"
    thing = response.parse()
    assert (thing, thing is response.parse()) == (Thing.model_validate({"id": "1", "more": [1]}), True)
    assert response.parse(to=dict[str, object]) == {"id": "1", "more": [1]}
    assert b"".join(response.iter_bytes(3)) == response.content
    assert list(response.iter_lines()) == ["".join(response.iter_text())]


def test_a_raw_response_asynchronously(naps: list[float]) -> None:
    async def run() -> None:
        response = await AsyncThingsRaw(AsyncThings(async_client(Server(httpx.Response(500), THING)))).retrieve("a")
        assert (response.status_code, response.retries_taken, response.request_id) == (200, 1, "r")
        assert (await response.read(), await response.text()) == (response.content, response.content.decode())
        assert await response.json() == {"id": "1", "more": [1]}
        thing = await response.parse()
        assert (thing.id, thing is await response.parse()) == ("1", True)
        assert await response.parse(to=dict[str, object]) == {"id": "1", "more": [1]}
        assert b"".join([chunk async for chunk in response.iter_bytes(3)]) == response.content
        assert [line async for line in response.iter_lines()] == [
            "".join([text async for text in response.iter_text()])
        ]

    asyncio.run(run())


def test_raw_mode_changes_nothing_else() -> None:
    server = Server(THING)
    things = Things(client(server))
    ThingsRaw(things).create(name="x")
    assert things.create(name="x").id == "1"
    first, second = server.requests
    assert (first.url, first.headers.raw, first.content) == (second.url, second.headers.raw, second.content)


def test_errors_are_raised_as_ever() -> None:
    things = Things(client(Server(httpx.Response(404, json={"detail": "D"}))))
    with pytest.raises(NotFoundError, match="D"):
        ThingsRaw(things).retrieve("1")
    with pytest.raises(NotFoundError, match="D"), ThingsStreaming(things).retrieve("1"):
        pass


def test_pages() -> None:
    resource = More(client(pages))
    page = MoreRaw(resource).list().parse()
    assert [thing.id for thing in page] == ["1", "2", "3"]
    with MoreStreaming(resource).list() as response:
        assert response.parse().has_next_page()


def test_pages_asynchronously() -> None:
    async def run() -> None:
        resource = AsyncMore(async_client(pages))
        page = await (await AsyncMoreRaw(resource).list()).parse()
        assert [thing.id async for thing in page] == ["1", "2", "3"]
        assert [thing.id async for thing in resource.list()] == ["1", "2", "3"]
        async with AsyncMoreStreaming(resource).list() as response:
            assert (await response.parse()).has_next_page()

    asyncio.run(run())


def test_streams() -> None:
    resource = More(client(Server(EVENTS)))
    with MoreStreaming(resource).chat(stream=True) as response:
        found = response.parse()
        assert isinstance(found, Stream)
        assert [chunk.id for chunk in found] == ["1", "2"]
    raw = MoreRaw(resource).chat(stream=True)
    assert raw.http_request.headers["accept"] == "text/event-stream"
    found = raw.parse()
    assert isinstance(found, Stream)
    assert [chunk.id for chunk in found] == ["1", "2"]


def test_streams_asynchronously() -> None:
    async def run() -> None:
        resource = AsyncMore(async_client(Server(EVENTS)))
        plain = await resource.chat(stream=True)
        assert isinstance(plain, AsyncStream)
        assert [chunk.id async for chunk in plain] == ["1", "2"]
        async with AsyncMoreStreaming(resource).chat(stream=True) as response:
            found = await response.parse()
            assert isinstance(found, AsyncStream)
            assert [chunk.id async for chunk in found] == ["1", "2"]

    asyncio.run(run())


def test_binary_bodies(tmp_path: Path) -> None:
    resource = More(client(Server(SOUNDS)))
    assert resource.sound().read() == b"\x00\x01sound"
    assert MoreRaw(resource).sound().parse().content == b"\x00\x01sound"
    with MoreStreaming(resource).sound() as response:
        assert not response.is_closed
        response.stream_to_file(tmp_path / "sound")
        assert response.is_closed
    assert (tmp_path / "sound").read_bytes() == b"\x00\x01sound"


def test_binary_bodies_asynchronously(tmp_path: Path) -> None:
    async def run() -> None:
        resource = AsyncMore(async_client(Server(SOUNDS)))
        assert await (await resource.sound()).read() == b"\x00\x01sound"
        async with AsyncMoreStreaming(resource).sound() as response:
            await response.stream_to_file(tmp_path / "sound")
        assert response.is_closed

    asyncio.run(run())
    assert (tmp_path / "sound").read_bytes() == b"\x00\x01sound"


def test_a_streamed_response_is_sent_for_when_its_block_begins() -> None:
    server = Server(THING)
    opening = ThingsStreaming(Things(client(server))).retrieve("1")
    assert server.requests == []
    with opening as response:
        assert not response.is_closed
        assert response.parse().id == "1"
        assert response.read() == response.content
    assert response.is_closed


def test_a_stream_is_read_once() -> None:
    with ThingsStreaming(Things(client(Server(THING)))).retrieve("1") as response:
        assert b"".join(response.iter_bytes()) == THING.content
        with pytest.raises(StreamConsumedError):
            response.read()
        with pytest.raises(StreamConsumedError):
            list(response.iter_lines())


def broken() -> Iterator[bytes]:
    yield b"{"
    raise httpx.ReadError("reset")


class Breaking(httpx.AsyncByteStream, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        return broken()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in broken():
            yield chunk


def test_a_stream_that_breaks_off() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Breaking())

    with (
        ThingsStreaming(Things(client(handle))).retrieve("1") as response,
        pytest.raises(APIConnectionError, match="reset"),
    ):
        response.read()

    async def run() -> None:
        async with AsyncThingsStreaming(AsyncThings(async_client(handle))).retrieve("1") as response:
            with pytest.raises(APIConnectionError, match="reset"):
                await response.json()
            assert response.is_closed

    asyncio.run(run())


def test_a_body_that_is_not_json_says_so_when_it_is_parsed() -> None:
    response = ThingsRaw(Things(client(Server(httpx.Response(200, content=b"<html>"))))).retrieve("1")
    with pytest.raises(APIResponseValidationError, match=r"GET /things/\{thing_id\}: 200"):
        response.parse()
    assert response.text() == "<html>"


def test_the_mechanism_keeps_names_and_docstrings() -> None:
    raw = ThingsRaw(Things(client(Server())))
    assert raw.retrieve.__name__ == "retrieve"
    assert _MoreMethods.list is _MoreMethods.__dict__["list"]
    assert AcmeRaw.things.__doc__ == Acme.things.__doc__


def test_raw_access_from_the_client_down() -> None:
    server = Server(THING)
    client_ = client(server)
    raw = client_.with_raw_response.things
    assert raw is client_.things.with_raw_response, "one mechanism, made once"
    assert raw.retrieve("1").parse().id == "1"
    with client_.with_streaming_response.things.retrieve("1") as response:
        assert not response.is_closed
        assert response.parse().id == "1"
    assert repr(client_.with_raw_response) == "<AcmeRaw of <Acme https://api.acme.com/v2>>"
    assert client_.things.retrieve("1") == Thing.model_validate({"id": "1", "more": [1]})


def test_raw_access_from_the_asynchronous_client_down() -> None:
    async def run() -> None:
        client_ = async_client(Server(THING))
        assert (await (await client_.with_raw_response.things.retrieve("1")).parse()).id == "1"
        async with client_.with_streaming_response.things.retrieve("1") as response:
            assert (await response.parse()).id == "1"

    asyncio.run(run())


def test_raw_access_follows_its_client() -> None:
    """Made before the client is changed or closed, it sees both."""
    server = Server(THING)
    client_ = client(server)
    raw = client_.with_raw_response.things
    client_.api_key = "another"
    assert raw.retrieve("1").http_request.headers["authorization"] == "Bearer another"
    twin = client_.with_options(default_headers={"X-Mine": "1"})
    assert twin.with_raw_response.things.retrieve("1").http_request.headers["x-mine"] == "1"
    client_.close()
    with pytest.raises(RuntimeError, match="this Acme is closed"):
        raw.retrieve("1")
    assert len(server.requests) == 2
