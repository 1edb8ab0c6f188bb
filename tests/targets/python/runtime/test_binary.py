"""Binary results: in memory, piece by piece, in files."""

from __future__ import annotations

import gzip
import os
import stat
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from templates.python.runtime.response.binary import AsyncBinaryAPIResponse, BinaryAPIResponse

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


async def result(value: Any) -> Any:
    """Return a value, awaited where it can be."""
    return await value if hasattr(value, "__await__") else value


both = pytest.mark.parametrize("kind", [BinaryAPIResponse, AsyncBinaryAPIResponse])


@both
async def test_facts(kind: Any) -> None:
    binary = kind(respond(Body(SOUND)))
    assert binary.status_code == 200
    assert binary.headers["Content-Type"] == binary.content_type == "audio/mpeg"
    assert repr(binary) == f"<{kind.__name__} [200] audio/mpeg>"
    assert repr(kind(respond(Body(SOUND), None))) == f"<{kind.__name__} [200] no content type>"


@both
async def test_reading_the_whole_body(kind: Any) -> None:
    binary = kind(respond(Body(SOUND)))
    assert await result(binary.read()) == SOUND
    assert await result(binary.read()) == SOUND
    assert binary.content == SOUND


@both
async def test_compressed_bodies_are_decompressed(kind: Any) -> None:
    assert await result(kind(respond(Body(gzip.compress(SOUND)), encoding="gzip")).read()) == SOUND


def test_the_content_is_read_when_it_is_asked_for() -> None:
    assert BinaryAPIResponse(respond(Body(SOUND))).content == SOUND
    assert BinaryAPIResponse(respond(Body(b"\xe9"), "text/plain; charset=latin-1")).text() == "é"
    assert BinaryAPIResponse(respond(Body(b'{"a": 1}'), "application/json")).json() == {"a": 1}


async def test_text_and_json_async() -> None:
    assert await AsyncBinaryAPIResponse(respond(Body(b"\xe9"), "text/plain; charset=latin-1")).text() == "é"
    assert await AsyncBinaryAPIResponse(respond(Body(b'{"a": 1}'), "application/json")).json() == {"a": 1}


@pytest.mark.parametrize(("size", "sizes"), [(None, [1000] * 10 + [240]), (4096, [4096, 4096, 2048])])
async def test_piece_by_piece(size: int | None, sizes: list[int]) -> None:
    chunks = list(BinaryAPIResponse(respond(Body(SOUND))).iter_bytes(size))
    assert [len(chunk) for chunk in chunks] == sizes
    assert b"".join(chunks) == SOUND
    binary = AsyncBinaryAPIResponse(respond(Body(SOUND)))
    assert [chunk async for chunk in binary.iter_bytes(size)] == chunks


@both
@pytest.mark.parametrize("method", ["write_to_file", "stream_to_file"])
async def test_files(kind: Any, method: str, tmp_path: Path) -> None:
    for name in (tmp_path / "a.mp3", str(tmp_path / "b.mp3")):
        body = Body(SOUND)
        assert await result(getattr(kind(respond(body)), method)(name)) is None
        assert Path(name).read_bytes() == SOUND
        assert body.closed
    assert {path.name for path in tmp_path.iterdir()} == {"a.mp3", "b.mp3"}


@both
async def test_a_body_that_breaks_off_leaves_the_file_as_it_was(kind: Any, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    with pytest.raises(httpx.ReadError):
        await result(kind(respond(Body(SOUND, breaks_after=3))).stream_to_file(target))
    assert list(tmp_path.iterdir()) == []
    target.write_bytes(b"before")
    with pytest.raises(httpx.ReadError):
        await result(kind(respond(Body(SOUND, breaks_after=3))).write_to_file(target))
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp3"]
    assert target.read_bytes() == b"before"


@both
async def test_permissions_are_those_of_the_file_or_of_any_new_one(kind: Any, tmp_path: Path) -> None:
    fresh, old = tmp_path / "fresh", tmp_path / "old"
    old.write_bytes(b"before")
    old.chmod(0o640)
    await result(kind(respond(Body(SOUND))).write_to_file(fresh))
    await result(kind(respond(Body(SOUND))).write_to_file(old))
    (tmp_path / "ordinary").touch()
    assert fresh.stat().st_mode == (tmp_path / "ordinary").stat().st_mode
    assert stat.S_IMODE(old.stat().st_mode) == 0o640


@both
async def test_links_are_followed_and_devices_written(kind: Any, tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    link.symlink_to(target)
    await result(kind(respond(Body(SOUND))).write_to_file(link))
    assert link.is_symlink()
    assert target.read_bytes() == SOUND
    await result(kind(respond(Body(SOUND))).write_to_file(os.devnull))
    assert not Path(os.devnull).is_file()
    with pytest.raises(httpx.ReadError):
        await result(kind(respond(Body(SOUND, breaks_after=1))).write_to_file(os.devnull))


@both
async def test_a_folder_that_is_not_there(kind: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await result(kind(respond(Body(SOUND))).write_to_file(tmp_path / "no" / "file"))


@both
async def test_close_gives_the_connection_back(kind: Any) -> None:
    body = Body(SOUND)
    await result(kind(respond(body)).close())
    assert body.closed


def test_both_kinds_have_the_same_methods() -> None:
    def public(kind: type) -> set[str]:
        return {name for name in vars(kind) if not name.startswith("_")}

    assert public(BinaryAPIResponse) == public(AsyncBinaryAPIResponse)
