"""Binary results: in memory, piece by piece, in files."""

from __future__ import annotations

import gzip
import os
import stat
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from typing_extensions import Unpack

from templates.python.runtime import APIConnectionError, RequestOptions, StreamConsumedError
from templates.python.runtime.client.call import Call
from templates.python.runtime.response.binary import AsyncBinaryAPIResponse, BinaryAPIResponse
from templates.python.runtime.response.response import APIResponse, StreamedAPIResponse
from tests.targets.python.runtime.acme import KEY, Acme, Server, Thing
from tests.targets.python.runtime.test_raw import SOUND as OPERATION

pytestmark = pytest.mark.anyio
SOUND = bytes(range(256)) * 40


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces of 1,000 bytes that breaks off where it is told to."""

    def __init__(self, content: bytes, breaks_after: int | None = None) -> None:
        self.pieces = [content[start : start + 1000] for start in range(0, len(content), 1000)][:breaks_after]
        self.breaks = breaks_after is not None
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.breaks:
            raise httpx.ReadError("reset")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def respond(body: Body, content_type: str | None = "audio/mpeg", encoding: str | None = None) -> httpx.Response:
    """Return a response with a body still to be read."""
    headers = {"content-type": content_type, "content-encoding": encoding}
    given = {name: value for name, value in headers.items() if value is not None}
    return httpx.Response(200, headers=given, stream=body, request=httpx.Request("GET", "https://x.example/a"))


def made(kind: Any, response: httpx.Response, **options: Unpack[RequestOptions]) -> Any:
    """Return what a method with a binary result makes of a response."""
    client: Any = Acme(api_key=KEY, http_client=httpx.Client(transport=httpx.MockTransport(Server(response))))
    exchange = client._exchange(client._builder.build(Call(OPERATION, options=options)))
    return kind(response, exchange, client._decoder)


async def result(value: Any) -> Any:
    """Return a value, awaited where it can be."""
    return await value if hasattr(value, "__await__") else value


async def everything(pieces: Any) -> list[Any]:
    """Return what an iterator yields, synchronous or not."""
    return [piece async for piece in pieces] if hasattr(pieces, "__aiter__") else list(pieces)


both = pytest.mark.parametrize("kind", [BinaryAPIResponse, AsyncBinaryAPIResponse])


@both
async def test_facts(kind: Any) -> None:
    binary = made(kind, respond(Body(SOUND)))
    assert binary.status_code == 200
    assert binary.headers["Content-Type"] == binary.content_type == "audio/mpeg"
    assert repr(binary) == f"<{kind.__name__} [200] audio/mpeg>"
    assert repr(made(kind, respond(Body(SOUND), None))) == f"<{kind.__name__} [200] no content type>"


@both
async def test_reading_the_whole_body(kind: Any) -> None:
    binary = made(kind, respond(Body(SOUND)))
    assert await result(binary.read()) == SOUND
    assert await result(binary.read()) == SOUND
    assert binary.content == SOUND


@both
async def test_compressed_bodies_are_decompressed(kind: Any) -> None:
    assert await result(made(kind, respond(Body(gzip.compress(SOUND)), encoding="gzip")).read()) == SOUND


def test_the_content_is_read_when_it_is_asked_for() -> None:
    assert made(BinaryAPIResponse, respond(Body(SOUND))).content == SOUND
    assert made(BinaryAPIResponse, respond(Body(b"\xe9"), "text/plain; charset=latin-1")).text() == "é"
    assert made(BinaryAPIResponse, respond(Body(b'{"a": 1}'), "application/json")).json() == {"a": 1}


async def test_text_and_json_async() -> None:
    assert await made(AsyncBinaryAPIResponse, respond(Body(b"\xe9"), "text/plain; charset=latin-1")).text() == "é"
    assert await made(AsyncBinaryAPIResponse, respond(Body(b'{"a": 1}'), "application/json")).json() == {"a": 1}


@pytest.mark.parametrize(("size", "sizes"), [(None, [1000] * 10 + [240]), (4096, [4096, 4096, 2048])])
async def test_piece_by_piece(size: int | None, sizes: list[int]) -> None:
    chunks = list(made(BinaryAPIResponse, respond(Body(SOUND))).iter_bytes(size))
    assert [len(chunk) for chunk in chunks] == sizes
    assert b"".join(chunks) == SOUND
    binary = made(AsyncBinaryAPIResponse, respond(Body(SOUND)))
    assert [chunk async for chunk in binary.iter_bytes(size)] == chunks


@both
@pytest.mark.parametrize("method", ["write_to_file", "stream_to_file"])
async def test_files(kind: Any, method: str, tmp_path: Path) -> None:
    for name in (tmp_path / "a.mp3", str(tmp_path / "b.mp3")):
        body = Body(SOUND)
        assert await result(getattr(made(kind, respond(body)), method)(name)) is None
        assert Path(name).read_bytes() == SOUND
        assert body.closed
    assert {path.name for path in tmp_path.iterdir()} == {"a.mp3", "b.mp3"}


@both
async def test_a_body_that_breaks_off_leaves_the_file_as_it_was(kind: Any, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    with pytest.raises(APIConnectionError):
        await result(made(kind, respond(Body(SOUND, breaks_after=3))).stream_to_file(target))
    assert list(tmp_path.iterdir()) == []
    target.write_bytes(b"before")
    with pytest.raises(APIConnectionError):
        await result(made(kind, respond(Body(SOUND, breaks_after=3))).write_to_file(target))
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp3"]
    assert target.read_bytes() == b"before"


@both
async def test_permissions_are_those_of_the_file_or_of_any_new_one(kind: Any, tmp_path: Path) -> None:
    fresh, old = tmp_path / "fresh", tmp_path / "old"
    old.write_bytes(b"before")
    old.chmod(0o640)
    await result(made(kind, respond(Body(SOUND))).write_to_file(fresh))
    await result(made(kind, respond(Body(SOUND))).write_to_file(old))
    (tmp_path / "ordinary").touch()
    assert fresh.stat().st_mode == (tmp_path / "ordinary").stat().st_mode
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


@both
async def test_links_are_followed_and_devices_written(kind: Any, tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    link.symlink_to(target)
    await result(made(kind, respond(Body(SOUND))).write_to_file(link))
    assert link.is_symlink()
    assert target.read_bytes() == SOUND
    await result(made(kind, respond(Body(SOUND))).write_to_file(os.devnull))
    assert not Path(os.devnull).is_file()
    with pytest.raises(APIConnectionError):
        await result(made(kind, respond(Body(SOUND, breaks_after=1))).write_to_file(os.devnull))


@both
async def test_a_folder_that_is_not_there(kind: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await result(made(kind, respond(Body(SOUND))).write_to_file(tmp_path / "no" / "file"))


@both
async def test_close_gives_the_connection_back(kind: Any) -> None:
    body = Body(SOUND)
    await result(made(kind, respond(body)).close())
    assert body.closed


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def test_both_kinds_have_the_same_methods_as_other_responses() -> None:
    assert public(BinaryAPIResponse) == public(AsyncBinaryAPIResponse)
    assert public(BinaryAPIResponse) > public(StreamedAPIResponse) > public(APIResponse)


@both
async def test_lines_text_and_the_state_of_the_body(kind: Any) -> None:
    response = respond(Body(b"a\nb\r\nc"), "text/plain")
    binary = made(kind, response)
    assert (binary.method, str(binary.url), binary.http_version) == ("GET", "https://x.example/a", "HTTP/1.1")
    assert binary.http_request is response.request
    assert binary.response is binary.http_response is response
    assert not binary.is_closed
    assert await everything(binary.iter_lines()) == ["a", "b", "c"]
    assert binary.is_closed
    with pytest.raises(StreamConsumedError):
        await result(binary.read())
    assert "".join(await everything(made(kind, respond(Body(b"a\nb"))).iter_text(1))) == "a\nb"


@both
async def test_a_file_is_parsed_as_itself_or_as_what_is_asked_for(kind: Any) -> None:
    binary = made(kind, respond(Body(b'{"id": "1"}'), "application/json"))
    assert await result(binary.parse()) is binary
    thing = await result(binary.parse(to=Thing))
    assert (type(thing), thing.id) == (Thing, "1")


@both
async def test_what_is_in_memory_can_be_written_after_the_deadline(kind: Any, tmp_path: Path) -> None:
    binary = made(kind, respond(Body(SOUND)), deadline=0.2)
    await result(binary.read())
    time.sleep(0.25)
    await result(binary.write_to_file(tmp_path / "a"))
    assert (tmp_path / "a").read_bytes() == SOUND
