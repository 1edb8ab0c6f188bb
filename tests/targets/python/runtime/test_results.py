"""Results that depend on the answer, pages through a whole client, and what encloses a raw response."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import zlib
from collections.abc import AsyncIterator, Awaitable, Iterator
from typing import Any, ClassVar

import httpx
import pytest

from templates.python.runtime import (
    APIResponseValidationError,
    AsyncBinaryAPIResponse,
    AsyncPage,
    AsyncResource,
    BinaryAPIResponse,
    HookContext,
    Hooks,
    Mismatch,
    NextURL,
    Operation,
    PageScheme,
    SyncPage,
    SyncResource,
)
from tests.targets.python.runtime.acme import LIST, Acme, Async, AsyncAcme, Flavour, Server, Sync, Thing

REPORT = Operation(id="reports.retrieve", method="GET", path="/report", accept="*/*")
LINKS = NextURL(items=("data",), url=("next",))


def answer(content_type: str, content: bytes) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": content_type} if content_type else {}, content=content)


def either(flavour: Flavour, *members: Any) -> Any:
    """A union with the binary response of a client among its members where `bytes` stands."""
    binary = BinaryAPIResponse if flavour is Sync else AsyncBinaryAPIResponse
    union: Any = None
    for member in members:
        kind = binary if member is bytes else member
        union = kind if union is None else union | kind
    return union


@pytest.mark.parametrize(
    ("members", "content_type", "content", "expected"),
    [
        ((Thing, str), "application/json", b'{"id": "1"}', Thing(id="1")),
        ((Thing, str), "application/problem+json", b'{"id": "1"}', Thing(id="1")),
        ((Thing, str), "text/csv", b"a,b", "a,b"),
        ((Thing, str), "application/xml", b"<a/>", "<a/>"),
        ((Thing, bytes), "application/json", b'{"id": "1"}', Thing(id="1")),
        ((Thing, bytes), "audio/mpeg", b"\x00\x01", b"\x00\x01"),
        ((Thing, bytes), "text/plain", b"x", b"x"),
        ((Thing, bytes), "", b"x", b"x"),
        ((Thing, str, bytes), "text/plain", b"x", "x"),
        ((Thing, str, bytes), "audio/mpeg", b"\x00", b"\x00"),
        ((str, bytes), "text/plain", b"x", "x"),
        ((str, bytes), "application/json", b"{}", b"{}"),
        ((Thing, None), "application/json", b'{"id": "1"}', Thing(id="1")),
        ((Thing, None), "", b"", None),
        ((Thing, None), "text/html", b'{"id": "1"}', Thing(id="1")),
        ((Thing, int), "application/json", b"3", 3),
        ((int, str), "application/json", b'"x"', "x"),
        ((str, None), "application/json", b'"x"', "x"),
        ((str, None), "application/json", b"null", None),
        ((str, None), "text/plain", b"null", "null"),
        ((Thing, None), "application/json", b"null", None),
        ((list[str],), "application/json", b'["x"]', ["x"]),
        ((list[str], None), "application/json", b'["x"]', ["x"]),
        ((dict[str, str],), "application/json", b'{"a": "x"}', {"a": "x"}),
        ((dict[str, Thing],), "application/json", b'{"a": {"id": "1"}}', {"a": Thing(id="1")}),
        ((dict[str, int | None],), "application/json", b'{"a": 1}', {"a": 1}),
    ],
)
def test_the_content_type_decides(
    flavour: Flavour, members: tuple[Any, ...], content_type: str, content: bytes, expected: object
) -> None:
    client = flavour(Server(answer(content_type, content)), _strict_response_validation=True)
    found = client.call(REPORT, either(flavour, *members))
    if isinstance(found, BinaryAPIResponse | AsyncBinaryAPIResponse):
        found = found.content
    assert (type(found), found) == (type(expected), expected)


class Linked(SyncPage[Thing]):
    data: list[Thing] | None = None
    next: str | None = None
    _scheme: ClassVar[PageScheme] = LINKS


class AsyncLinked(AsyncPage[Thing]):
    data: list[Thing] | None = None
    next: str | None = None
    _scheme: ClassVar[PageScheme] = LINKS


class Lists(SyncResource):
    def list(self) -> Linked:
        return self._page(LIST, Linked, options={})


class AsyncLists(AsyncResource):
    async def list(self) -> AsyncLinked:
        return await self._page(LIST, AsyncLinked, options={})


@pytest.mark.parametrize("charset", ["base64", "rot13", "undefined", "idna", "punycode", "nonsense"])
def test_a_charset_that_is_none_is_passed_over(flavour: Flavour, charset: str) -> None:
    server = Server(answer(f"text/plain; charset={charset}", "\xfcber \u20ac".encode() + b"\xff"))
    client: Any = flavour(server).client
    assert flavour(server).call(REPORT, str) == "\xfcber \u20ac\ufffd"

    raw = finished(client.with_raw_response.things.retrieve("1"))
    binary = finished(client.get("/report", cast_to=either(flavour, bytes)))
    assert [finished(raw.text()), finished(binary.text())] == ["\xfcber \u20ac\ufffd"] * 2


def first_page(flavour: Flavour, server: Any, **arguments: Any) -> Linked | AsyncLinked:
    client = flavour(server, **arguments).client
    if isinstance(client, Acme):
        return Lists(client).list()
    return asyncio.run(AsyncLists(client).list())


def finished(result: Any) -> Any:
    async def wait(waiting: Awaitable[Any]) -> Any:
        return await waiting

    return asyncio.run(wait(result)) if hasattr(result, "__await__") else result


@pytest.mark.parametrize(("flavour", "asynchronous"), [(Sync, False), (Async, False), (Async, True)])
def test_a_page_with_a_misfit_tells_the_hook(flavour: Flavour, asynchronous: bool) -> None:
    told: list[str] = []

    async def later(mismatch: Mismatch) -> None:
        told.append(str(mismatch))

    def now(mismatch: Mismatch) -> None:
        told.append(str(mismatch))

    server = Server(httpx.Response(200, json={"data": [{"id": 7}, {"id": "2"}]}))
    page = first_page(flavour, server, hooks=Hooks(on_mismatch=later if asynchronous else now))
    assert [thing.id for thing in page.data or ()] == [7, "2"]
    assert len(told) == 1
    assert "data" in told[0]


def test_a_strict_client_refuses_a_page_that_does_not_fit(flavour: Flavour) -> None:
    server = Server(httpx.Response(200, json={"data": [{"id": 7}]}))
    told: list[HookContext] = []
    with pytest.raises(APIResponseValidationError, match=r"^GET /things: 200") as caught:
        first_page(flavour, server, _strict_response_validation=True, hooks=Hooks(on_error=told.append))
    assert [context.error for context in told] == [caught.value]
    assert (caught.value.operation, caught.value.attempts) == ("things.list", 1)


def test_a_page_is_not_followed_to_another_host_by_whatever_asks(flavour: Flavour) -> None:
    """Page schemes refuse such links; what sends the request refuses them once more, before the key could go there."""
    server = Server(httpx.Response(200, json={"data": [{"id": "1"}], "next": "/v2/things?page=2"}))
    page = first_page(flavour, server)
    place: Any = page._place  # pyright: ignore[reportPrivateUsage]
    with pytest.raises(ValueError, match=r"things\.list: the next page is said to be on another host, 'evil\.com'"):
        finished(place.request.fetch(httpx.URL("https://evil.com/v2/things"), type(page), {}))
    assert len(server.requests) == 1
    following = finished(place.request.fetch(httpx.URL("https://api.acme.com/v2/things?page=2"), type(page), {}))
    assert (following.data, str(server.request.url)) == (page.data, "https://api.acme.com/v2/things?page=2")


def test_a_stream_is_asked_for_again_before_its_first_event_and_never_after(
    flavour: Flavour, naps: list[float]
) -> None:
    events = answer("text/event-stream", b'data: {"id": "1"}\n\ndata: [DONE]\n\n')
    server = Server(httpx.Response(503), httpx.ReadError("reset"), events)

    async def read(client: AsyncAcme) -> list[Thing]:
        return [thing async for thing in await client.get("/chat", cast_to=Thing, stream=True)]

    client = flavour(server).client
    found = (
        list(client.get("/chat", cast_to=Thing, stream=True)) if isinstance(client, Acme) else asyncio.run(read(client))
    )
    assert (found, len(server.requests), len(naps)) == ([Thing(id="1")], 3, 2)


def test_an_error_inside_a_stream_pickles(flavour: Flavour) -> None:
    client: Any = flavour(Server(lambda _: httpx.Response(200, stream=Pieces(b"data: <p>\n\n")))).client

    async def read() -> None:
        stream = client.get("/things", cast_to=Thing, stream=True)
        _ = list(stream) if flavour is Sync else [thing async for thing in await stream]

    with pytest.raises(APIResponseValidationError) as caught:
        asyncio.run(read())
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.body, twin.response.status_code) == (str(caught.value), "<p>", 200)


CUT: list[tuple[str, bytes]] = [
    ("gzip", gzip.compress(b"a,b\n" * 999, mtime=0)[:20]),
    ("deflate", zlib.compress(b"a,b\n" * 999)[:20]),
    ("deflate", b"xxxx"),
    ("gzip, deflate", zlib.compress(gzip.compress(b"a,b", mtime=0)[:-9])),
]


@pytest.mark.parametrize(("encoding", "content"), CUT)
@pytest.mark.parametrize("options", [{}, {"deadline": 60}])
def test_a_compressed_body_that_is_cut_off_is_no_text(
    flavour: Flavour, encoding: str, content: bytes, options: Any
) -> None:
    client: Any = flavour(Server(lambda _: packed(encoding, content))).client
    cut_off = pytest.raises(APIResponseValidationError, match="cannot be decoded - the compressed data is cut off")
    with cut_off:
        finished(client.get("/report", cast_to=str, options=options))

    async def read(stream: Any) -> None:
        _ = list(stream) if flavour is Sync else [chunk async for chunk in await stream]

    with cut_off:
        asyncio.run(read(client.get("/report", cast_to=str, options=options, stream=True)))


@pytest.mark.parametrize(
    ("encoding", "content"), [("gzip", b""), ("gzip", gzip.compress(b"", mtime=0)), ("identity", b"")]
)
def test_an_empty_body_is_whole(flavour: Flavour, encoding: str, content: bytes) -> None:
    assert flavour(Server(lambda _: packed(encoding, content))).call(REPORT, str) == ""


def packed(encoding: str, content: bytes) -> httpx.Response:
    return httpx.Response(200, headers={"content-encoding": encoding}, stream=Pieces(content))


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read as it is asked for."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content


def test_a_response_is_closed_by_its_block() -> None:
    client = Sync(Server()).client
    with client.with_streaming_response.things.retrieve("1") as response:
        with response as same:
            assert same is response
            assert not response.is_closed
        assert response.is_closed


def test_an_asynchronous_response_is_closed_by_its_block() -> None:
    async def run() -> None:
        client = Async(Server()).client
        async with client.with_streaming_response.things.retrieve("1") as response:
            async with response as same:
                assert same is response
                assert not response.is_closed
            assert response.is_closed

    asyncio.run(run())
