"""Bodies that are read while they are sent: from memory, files and streams, once for every attempt.

A file that can seek goes back to where it stood. Of anything else a copy is kept, in a temporary file if it is large,
so that a repeat sends the same bytes.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from inspect import iscoroutinefunction
from typing import IO, Any, Protocol, cast

from .scalars import is_binary

_CHUNK = 65_536
_IN_MEMORY = 1_048_576


class Source(Protocol):
    """A piece of a body that can be read again from its start."""

    @property
    def size(self) -> int | None:
        """Bytes that it holds, where that is known."""

    def open(self) -> Iterator[bytes]:
        """Read it from its start."""
        ...


class BytesSource:
    """A piece that is in memory."""

    __slots__ = ("content", "size")

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.size: int | None = len(content)

    def open(self) -> Iterator[bytes]:
        """Yield the bytes."""
        yield self.content


class PathSource:
    """A file named by its path, opened when it is read and closed afterwards."""

    __slots__ = ("path", "size")

    def __init__(self, path: os.PathLike[str]) -> None:
        self.path = path
        self.size: int | None = os.stat(path).st_size

    def open(self) -> Iterator[bytes]:
        """Read the file from its start."""
        with open(self.path, "rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk


class FileSource:
    """An open file that can seek: read from where it stood when the call began."""

    __slots__ = ("file", "size", "start")

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        self.start = file.tell()
        file.seek(0, os.SEEK_END)
        self.size: int | None = max(0, file.tell() - self.start)
        file.seek(self.start)

    def open(self) -> Iterator[bytes]:
        """Read the file from where it stood."""
        self.file.seek(self.start)
        while chunk := self.file.read(_CHUNK):
            yield _checked(chunk)


class Spool:
    """Bytes that are kept for repeats: in memory, beyond a megabyte in a temporary file."""

    __slots__ = ("_file",)

    def __init__(self) -> None:
        self._file = cast("IO[bytes]", tempfile.SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115

    def append(self, chunk: bytes) -> None:
        """Keep more bytes."""
        self._file.seek(0, os.SEEK_END)
        self._file.write(_checked(chunk))

    def read(self, position: int) -> bytes:
        """Return some of the bytes from a position on, none at the end."""
        self._file.seek(position)
        return self._file.read(_CHUNK)

    def close(self) -> None:
        """Throw the bytes away."""
        self._file.close()


class SpooledSource:
    """A stream that can be read only once, kept for repeats as far as it was read."""

    __slots__ = ("_chunks", "_spool", "size")

    def __init__(self, chunks: Iterable[bytes], spool: Spool | None = None) -> None:
        self._chunks = iter(chunks)
        self._spool = spool or Spool()
        self.size: int | None = None

    def open(self) -> Iterator[bytes]:
        """Read what was kept, then the rest of the stream."""
        position = 0
        while True:
            while chunk := self._spool.read(position):
                position += len(chunk)
                yield chunk
            more = next(self._chunks, None)
            if more is None:
                return
            self._spool.append(more)

    def close(self) -> None:
        """Throw away what was kept."""
        self._spool.close()


class AsyncSource:
    """An asynchronous stream, kept for repeats when it is first read."""

    __slots__ = ("_chunks", "kept", "size")

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.kept: SpooledSource | None = None
        self.size: int | None = None

    def open(self) -> Iterator[bytes]:
        """Read what was kept.

        Raises:
            TypeError: Nothing was, since the client is synchronous.
        """
        if self.kept is None:
            raise TypeError("an asynchronous stream can only be sent by an asynchronous client")
        return self.kept.open()

    async def collect(self) -> None:
        """Keep the stream, unless it was kept before."""
        if self.kept is None:
            from anyio import to_thread

            spool = Spool()
            async for chunk in self._chunks:
                await to_thread.run_sync(spool.append, chunk)
            self.kept = SpooledSource((), spool)


def source_of(value: Any, name: str | None = None) -> Source:
    """Return a source for a caller's value.

    Args:
        value: A file.
        name: What the API calls it, for messages.

    Raises:
        TypeError: The value is text, an open text file, or nothing that bytes can be read from.
    """
    if is_binary(value):
        return BytesSource(bytes(value))
    what = f"`{name}` is a file, which" if name else "a file"
    if isinstance(value, str):
        raise TypeError(
            f"{what} must be given as bytes, an open binary file, a pathlib.Path or a tuple, not as text: "
            "write pathlib.Path(...) for the file with this name, or .encode() for this content"
        )
    if hasattr(value, "__fspath__"):
        return PathSource(cast("os.PathLike[str]", value))
    if iscoroutinefunction(getattr(value, "read", None)):
        return AsyncSource(_read_in_pieces(value))
    if hasattr(value, "read"):
        return _source_of_file(cast("IO[bytes]", value))
    if isinstance(value, AsyncIterable):
        return AsyncSource(cast("AsyncIterable[bytes]", value))
    if isinstance(value, Iterable):
        return SpooledSource(cast("Iterable[bytes]", value))
    raise TypeError(f"{what} must be bytes, an open binary file, a path or a tuple, not {type(value).__name__}")


async def _read_in_pieces(file: Any) -> AsyncIterator[bytes]:
    while chunk := await file.read(_CHUNK):
        yield chunk


def _source_of_file(file: IO[bytes]) -> Source:
    if isinstance(file, io.TextIOBase):
        raise TypeError('the file is open as text; open it with mode "rb"')
    try:
        return FileSource(file)
    except (AttributeError, OSError, ValueError):
        return SpooledSource(iter(lambda: file.read(_CHUNK), b""))


def _checked(chunk: Any) -> bytes:
    if isinstance(chunk, str):
        raise TypeError('the file gives text; open it with mode "rb"')
    return bytes(chunk)


class Upload:
    """A body made of sources, read anew for every attempt."""

    def __init__(self, sources: list[Source], content_type: str | None = None) -> None:
        self.sources = sources
        self.content_type = content_type
        self.error: Exception | None = None
        """What reading it failed with, as opposed to sending it."""

    @property
    def size(self) -> int | None:
        """Bytes in all, where every source knows its own."""
        sizes = [source.size for source in self.sources]
        return None if None in sizes else sum(size for size in sizes if size is not None)

    def close(self) -> None:
        """Throw away what was kept for repeats."""
        for source in self.sources:
            kept = source.kept if isinstance(source, AsyncSource) else source
            if isinstance(kept, SpooledSource):
                kept.close()

    def __iter__(self) -> Iterator[bytes]:
        for source in self.sources:
            yield from source.open()

    async def read_async(self) -> AsyncIterator[bytes]:
        """Read everything, files in a thread so that the event loop stays free."""
        from anyio import to_thread

        for source in self.sources:
            if isinstance(source, BytesSource):
                yield source.content
                continue
            if isinstance(source, AsyncSource):
                await source.collect()
            chunks = source.open()
            while (chunk := await to_thread.run_sync(next, chunks, None)) is not None:
                yield chunk


class SyncBody:
    """An upload as a synchronous transport reads it."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._upload
        except Exception as error:
            self._upload.error = error
            raise


class AsyncBody:
    """An upload as an asynchronous transport reads it."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._upload.read_async():
                yield chunk
        except Exception as error:
            self._upload.error = error
            raise
