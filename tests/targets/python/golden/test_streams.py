"""What generated clients ask for where an operation can answer with events, and what they make of the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import Import, connect

Call = Callable[[Any], Any]
EVENTS = "text/event-stream"
JSON = "application/json"


def events(*data: str) -> httpx.Response:
    text = "".join(f"data: {item}\n\n" for item in data)
    return httpx.Response(200, text=text, headers={"content-type": "text/event-stream; charset=utf-8"})


LINES = ('{"text": "a"}', '{"text": "b"}')


def texts(stream: Any) -> list[str]:
    return [line.text for line in stream]


STREAMS: Mapping[str, tuple[str, Call, bytes, tuple[str, ...], object]] = {
    "beside JSON": (
        "sse-beside-anything",
        lambda client: texts(client.poems.retrieve("1", stream="fast", as_stream=True)),
        b"",
        LINES,
        ["a", "b"],
    ),
    "beside a list": (
        "sse-beside-anything",
        lambda client: [poem.title for poem in client.poems.list(page=1, stream=True)],
        b"",
        ('{"title": "a"}',),
        ["a"],
    ),
    "beside text": (
        "sse-beside-anything",
        lambda client: list(client.poems.retrieve_text("1", stream=True)),
        b"",
        ("a", "b"),
        ["a", "b"],
    ),
    "beside bytes": (
        "sse-beside-anything",
        lambda client: list(client.poems.retrieve_sound("1", stream=True)),
        b"",
        ('{"a": 1}',),
        [{"a": 1}],
    ),
    "by default": ("sse-by-default", lambda client: texts(client.poems.write()), b"{}", LINES, ["a", "b"]),
    "by default, asked for": (
        "sse-by-default",
        lambda client: texts(client.poems.write(stream=True)),
        b'{"stream":true}',
        LINES,
        ["a", "b"],
    ),
    "always": (
        "sse-by-default",
        lambda client: texts(client.songs.write(stream=True)),
        b'{"stream":true}',
        LINES,
        ["a", "b"],
    ),
    "declared by the design": (
        "sdk-streaming",
        lambda client: texts(client.poems.write(topic="t", stream=True)),
        b'{"topic":"t","stream":true}',
        LINES,
        ["a", "b"],
    ),
    "declared with a switch of its own": (
        "sdk-streaming",
        lambda client: texts(client.odes.write(live=True)),
        b'{"live":true}',
        LINES,
        ["a", "b"],
    ),
    "declared without a switch": (
        "sdk-streaming",
        lambda client: texts(client.poems.follow("1")),
        b"",
        LINES,
        ["a", "b"],
    ),
}

RESULTS: Mapping[str, tuple[str, Call, str, bytes, httpx.Response, object]] = {
    "JSON": (
        "sse-beside-anything",
        lambda client: client.poems.retrieve("1").title,
        JSON,
        b"",
        httpx.Response(200, json={"title": "a"}),
        "a",
    ),
    "a list": (
        "sse-beside-anything",
        lambda client: [poem.title for poem in client.poems.list(stream=False)],
        JSON,
        b"",
        httpx.Response(200, json=[{"title": "a"}]),
        ["a"],
    ),
    "text": (
        "sse-beside-anything",
        lambda client: client.poems.retrieve_text("1"),
        "text/plain",
        b"",
        httpx.Response(200, text="a"),
        "a",
    ),
    "bytes": (
        "sse-beside-anything",
        lambda client: client.poems.retrieve_sound("1").read(),
        "audio/mpeg",
        b"",
        httpx.Response(200, content=b"\x00", headers={"content-type": "audio/mpeg"}),
        b"\x00",
    ),
    "no events by default": (
        "sse-by-default",
        lambda client: client.poems.write(stream=False).title,
        JSON,
        b'{"stream":false}',
        httpx.Response(200, json={"title": "a"}),
        "a",
    ),
    "never events": (
        "sse-by-default",
        lambda client: client.haikus.write(stream=False).title,
        JSON,
        b'{"stream":false}',
        httpx.Response(200, json={"title": "a"}),
        "a",
    ),
    "an explicit null": (
        "sse-by-default",
        lambda client: client.odes.write(stream=None).title,
        JSON,
        b'{"stream":null}',
        httpx.Response(200, json={"title": "a"}),
        "a",
    ),
}


@pytest.mark.parametrize("name", STREAMS)
def test_events_are_asked_for_and_read(name: str, package: Import) -> None:
    case, call, body, data, expected = STREAMS[name]
    client, asked = connect(package(case), events(*data))

    assert call(client) == expected
    (request,) = asked
    assert (request.headers["accept"], request.content) == (EVENTS, body)
    assert "as_stream" not in str(request.url)


@pytest.mark.parametrize("name", RESULTS)
def test_the_whole_result_is_asked_for_where_no_events_are_wanted(name: str, package: Import) -> None:
    case, call, accept, body, answer, expected = RESULTS[name]
    client, asked = connect(package(case), answer)

    assert call(client) == expected
    (request,) = asked
    assert (request.headers["accept"], request.content) == (accept, body)


@pytest.mark.parametrize("name", ["retrieve", "list", "retrieve_text", "retrieve_sound"])
def test_asynchronous_methods_stream_alike(name: str, package: Import) -> None:
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.headers["accept"])
        return events('{"text": "a", "title": "a"}')

    async def call() -> int:
        transport = httpx.MockTransport(handle)
        client = package("sse-beside-anything").AsyncClient(http_client=httpx.AsyncClient(transport=transport))
        switch = {"as_stream" if name == "retrieve" else "stream": True}
        arguments = () if name == "list" else ("1",)
        return len([item async for item in await getattr(client.poems, name)(*arguments, **switch)])

    assert asyncio.run(call()) == 1
    assert asked == [EVENTS]


class Endless(httpx.SyncByteStream):
    """Events that never end."""

    def __init__(self) -> None:
        self.read = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        while self.read < 1000:
            self.read += 1
            yield b"data: {}\n\n"

    def close(self) -> None:
        self.closed = True


UNASKED: Mapping[str, tuple[str, Call]] = {
    "a model": ("sse-beside-anything", lambda client: client.poems.retrieve("1")),
    "a list": ("sse-beside-anything", lambda client: client.poems.list()),
    "text": ("sse-beside-anything", lambda client: client.poems.retrieve_text("1")),
    "a page": ("library", lambda client: client.books.list()),
    "nothing": ("response-empty-or-json", lambda client: client.loans.end("1")),
    "anything": ("library", lambda client: client.get("/books", cast_to=object)),
    "text of a path": ("library", lambda client: client.get("/books", cast_to=str)),
}


@pytest.mark.parametrize("name", UNASKED)
def test_events_that_nobody_asked_for_are_an_error_that_explains(name: str, package: Import) -> None:
    case, call = UNASKED[name]
    module, body = package(case), Endless()
    client, _ = connect(module, httpx.Response(200, headers={"content-type": EVENTS}, stream=body))

    with pytest.raises(module.APIResponseValidationError, match=r"a stream of events: pass `stream=True`"):
        call(client)
    assert (body.read, body.closed) == (0, True)


def test_raw_responses_keep_events_until_they_are_parsed(package: Import) -> None:
    module = package("sse-beside-anything")
    client, _ = connect(module, events("a"))

    raw = client.with_raw_response.poems.retrieve_text("1")

    assert raw.text() == "data: a\n\n"
    with pytest.raises(module.APIResponseValidationError, match="stream of events"):
        raw.parse()
    assert client.get("/poems", cast_to=bytes) == b"data: a\n\n"
