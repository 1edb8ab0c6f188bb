"""Streams of typed chunks: what they give, what ends them, what they raise. Sync and async alike."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from types import FunctionType
from typing import Annotated, Any, Literal, TypeVar

import httpx
import pytest

from templates.python.runtime.errors.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
)
from templates.python.runtime.models.models import Model
from templates.python.runtime.models.unions import UnknownVariant, tagged
from templates.python.runtime.response.mismatches import Mismatch
from templates.python.runtime.streaming.sse import AsyncStream, Stream

pytestmark = pytest.mark.anyio

E = TypeVar("E", bound=APIError)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Delta(Model):
    """A chunk."""

    text: str


class Problem(Model):
    """A chunk that declares what elsewhere is an error."""

    error: str | None = None


class Start(Model):
    """A chunk of a union."""

    type: Literal["start"]


Union: Any = Annotated[Start | UnknownVariant, tagged("type", variants={"start": Start})]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces; an exception among them is raised in its turn."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.given = 0
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class Call:
    """A call as the stream knows it."""

    late = False

    def check_deadline(self) -> None:
        if self.late:
            raise APITimeoutError(httpx.Request("POST", "https://api.example.com/chat"))

    def in_time(self, pieces: AsyncIterator[bytes], /) -> AsyncIterator[bytes]:
        return pieces

    def check_whole(self, response: httpx.Response) -> None:
        assert response.is_stream_consumed

    def connection_error(self, cause: Exception, *, response: httpx.Response | None) -> APIError:
        assert response is not None
        return APIConnectionError(message=f"broke off: {cause}", request=response.request)

    def named(self, error: E, outcome: str, reason: str = "") -> E:
        error.message = f"POST /chat: {outcome} - {reason}"
        return error


def open_stream(kind: Any, body: Body, chunk: Any = Delta, **options: Any) -> Any:
    """Return a stream over a body."""
    request = httpx.Request("POST", "https://api.example.com/chat")
    headers = {"content-type": "text/event-stream", "x-request-id": "r-1"}
    call = options.pop("call", Call())
    return kind(chunk, httpx.Response(200, headers=headers, stream=body, request=request), call, **options)


async def gather(kind: Any, body: Body, chunk: Any = Delta, **options: Any) -> list[Any]:
    """Return all chunks of a stream."""
    stream = open_stream(kind, body, chunk, **options)
    return list(stream) if kind is Stream else [found async for found in stream]


def say(*texts: str) -> list[bytes]:
    """Return the events of some chunks."""
    return [f"data: {json.dumps({'text': text})}\n\n".encode() for text in texts]


both = pytest.mark.parametrize("kind", [Stream, AsyncStream])


@both
async def test_chunks_are_typed_and_done_ends_them(kind: Any) -> None:
    body = Body(*say("a", "b"), b": keep-alive\n\ndata: [DONE]\n\n", *say("never"))
    chunks = await gather(kind, body)
    assert chunks == [Delta(text="a"), Delta(text="b")]
    assert body.closed
    assert body.given == 3


@both
@pytest.mark.parametrize("end", [b"", b"data: [DONE]", b"data: [DONE] \r\n\r\n", b"event: done\ndata: [DONE]\n\n"])
async def test_every_way_to_end(kind: Any, end: bytes) -> None:
    body = Body(*say("a"), end)
    assert await gather(kind, body) == [Delta(text="a")]
    assert body.closed


@both
async def test_extras_and_unknown_variants_are_kept(kind: Any) -> None:
    body = Body(b'event: start\ndata: {"type": "start", "more": 1}\n\n', b'data: {"type": "ping"}\n\n')
    chunks = await gather(kind, body, Union)
    assert [type(chunk) for chunk in chunks] == [Start, UnknownVariant]
    assert chunks[0].model_extra == {"more": 1}


@both
async def test_text_and_any_json(kind: Any) -> None:
    body = [b"data: one\ndata: two\n\n", "data: ü\n\n".encode(), b"data:\n\n"]
    assert await gather(kind, Body(*body), str) == ["one\ntwo", "ü"]
    assert await gather(kind, Body(b'data: {"a": 1}\n\ndata: text\n\n'), object) == [{"a": 1}, "text"]


@both
@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (b'event: error\ndata: {"error": {"type": "overloaded", "message": "busy"}}\n\n', "busy"),
        (b'data: {"error": {"message": "busy"}}\n\n', "busy"),
        (b'data: {"errors": [{"code": "10015", "title": "busy"}]}\n\n', "busy"),
        (b"event: error\ndata: no JSON\n\n", ""),
    ],
)
async def test_errors_inside_the_stream_are_raised(kind: Any, event: bytes, reason: str) -> None:
    body = Body(*say("a"), event, *say("never"))
    stream = open_stream(kind, body)
    assert (next(stream) if kind is Stream else await anext(stream)) == Delta(text="a")
    with pytest.raises(APIError) as caught:
        next(stream) if kind is Stream else await anext(stream)
    assert caught.value.message.startswith("POST /chat: the stream reports an error")
    assert reason in caught.value.message
    assert caught.value.body is not None
    assert caught.value.request_id == "r-1"
    assert body.closed


@both
@pytest.mark.parametrize(
    "data", ['{"error": null, "text": "a"}', '{"text": "a", "errors": []}', '{"text": "\\"error\\""}']
)
async def test_an_error_that_is_none_is_no_error(kind: Any, data: str) -> None:
    assert [chunk.to_dict() for chunk in await gather(kind, Body(f"data: {data}\n\n".encode()))] == [json.loads(data)]


@both
async def test_a_declared_error_is_a_chunk(kind: Any) -> None:
    assert await gather(kind, Body(b'data: {"error": "mild"}\n\n'), Problem) == [Problem(error="mild")]


@both
async def test_a_stream_that_breaks_off(kind: Any) -> None:
    body = Body(*say("a"), httpx.ReadError("reset"))
    with pytest.raises(APIConnectionError, match="broke off: reset") as caught:
        await gather(kind, body)
    assert isinstance(caught.value.__cause__, httpx.ReadError)
    assert body.closed


@both
@pytest.mark.parametrize("end", [b'data: {"text": "a', b'data: {"text": "a"\n\n', b"data: <html>\n\n"])
async def test_an_event_that_cannot_be_read(kind: Any, end: bytes) -> None:
    body = Body(end)
    with pytest.raises(APIResponseValidationError) as caught:
        await gather(kind, body)
    assert caught.value.message.startswith("POST /chat: an event of the stream cannot be read - ")
    assert body.closed


@both
async def test_chunks_that_do_not_fit(kind: Any) -> None:
    noted: list[Mismatch] = []
    chunks = await gather(kind, Body(b'data: {"text": 1}\n\n'), on_mismatch=noted.append)
    assert [chunk.to_dict() for chunk in chunks] == [{"text": 1}]
    assert [str(mismatch) for mismatch in noted] == ["text: expected str, found int"]
    with pytest.raises(APIResponseValidationError, match="text: expected str, found int"):
        await gather(kind, Body(b'data: {"text": 1}\n\n'), strict=True)


@both
@pytest.mark.parametrize("type_", ["application/json", "text/html; charset=utf-8", None])
@pytest.mark.parametrize(
    ("body", "reason"),
    [(b'{"errors": [{"detail": "no credit"}]}', "no credit"), (b'{\n "id": 1\n}\n', ""), (b"<p>Hi</p>\n\n<p>.", "")],
)
async def test_an_answer_that_is_no_stream(kind: Any, type_: str | None, body: bytes, reason: str) -> None:
    stream = open_stream(kind, Body(body))
    stream.response.headers = httpx.Headers({"content-type": type_} if type_ else {})
    with pytest.raises(APIResponseValidationError, match=r"200 .* in place of events") as caught:
        _ = list(stream) if kind is Stream else [found async for found in stream]
    assert caught.value.message.endswith(f" in place of events - {reason}")
    assert stream.response.is_closed


@both
@pytest.mark.parametrize(
    "body", [b"", b"\n\n", b": idle\n\n", b"id: 1\nnew-field: x\n\n", b"data\n\n", b"x: 1\n\n" + say("a")[0]]
)
async def test_a_stream_of_nothing_is_one_whatever_its_content_type(kind: Any, body: bytes) -> None:
    stream = open_stream(kind, Body(body))
    stream.response.headers["content-type"] = "text/plain"
    chunks = list(stream) if kind is Stream else [found async for found in stream]
    assert len(chunks) == body.count(b"text")


async def test_fields_that_nobody_knows_are_passed_over() -> None:
    assert await gather(AsyncStream, Body(b"x: 1\n\n")) == []


@both
async def test_the_deadline_holds_inside_the_stream(kind: Any) -> None:
    call = Call()
    call.late = True
    body = Body(*say("a"))
    with pytest.raises(APITimeoutError):
        await gather(kind, body, call=call)
    assert body.closed


def test_leaving_early_closes() -> None:
    body = Body(*say("a", "b", "c"))
    with open_stream(Stream, body) as stream:
        assert next(stream).text == "a"
        assert not body.closed
    assert body.closed
    assert body.given == 1
    assert list(stream) == []
    with pytest.raises(StopIteration):
        next(stream)


async def test_leaving_early_closes_async() -> None:
    body = Body(*say("a", "b", "c"))
    async with open_stream(AsyncStream, body) as stream:
        assert (await anext(stream)).text == "a"
        assert not body.closed
    assert body.closed
    assert body.given == 1
    assert [chunk async for chunk in stream] == []


@both
async def test_a_stream_closed_before_it_began(kind: Any) -> None:
    body = Body(*say("a"))
    stream = open_stream(kind, body)
    if kind is Stream:
        stream.close()
        assert list(stream) == []
    else:
        await stream.close()
        assert [chunk async for chunk in stream] == []
    assert body.given == 0


def test_iterating_goes_on_where_it_stopped() -> None:
    stream = open_stream(Stream, Body(*say("a", "b", "c")))
    assert next(stream).text == "a"
    for chunk in stream:
        assert chunk.text == "b"
        break
    assert [chunk.text for chunk in stream] == ["c"]


def test_both_kinds_have_the_same_methods() -> None:
    def public(kind: type) -> set[str]:
        ours = {name for name, value in vars(kind).items() if isinstance(value, FunctionType)}
        return {name.replace("__a", "__") for name in ours}

    assert public(Stream) == public(AsyncStream)
