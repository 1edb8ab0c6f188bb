"""Results of operations whose bodies are files: audio, documents, images."""

from __future__ import annotations

import os
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")
FilePath = "str | os.PathLike[str]"


class _Binary:
    def __init__(self, response: httpx.Response) -> None:
        self.response = response

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.response.headers

    @property
    def status_code(self) -> int:
        """The status of the response."""
        return self.response.status_code

    @property
    def content_type(self) -> str | None:
        """The media type that the server names, parameters included."""
        return self.response.headers.get("content-type")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} {self.content_type or 'no content type'}>"


class BinaryAPIResponse(_Binary):
    """A body of bytes, read when it is asked for."""

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.response.read()

    def read(self) -> bytes:
        """Return the whole body."""
        return self.response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body in chunks of `chunk_size` bytes, or as it arrives."""
        return self.response.iter_bytes(chunk_size)

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is complete or not there at all."""
        self.stream_to_file(file)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives. The file is complete or not there at all."""
        with _PartialFile(file) as partial:
            for chunk in self.iter_bytes(chunk_size):
                partial.write(chunk)

    def close(self) -> None:
        """End the request and give the connection back."""
        self.response.close()


class AsyncBinaryAPIResponse(_Binary):
    """A body of bytes, read when it is asked for."""

    @property
    def content(self) -> bytes:
        """The whole body, once it has been read."""
        return self.response.content

    async def read(self) -> bytes:
        """Return the whole body."""
        return await self.response.aread()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body in chunks of `chunk_size` bytes, or as it arrives."""
        return self.response.aiter_bytes(chunk_size)

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is complete or not there at all."""
        await self.stream_to_file(file)

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives, without blocking the event loop. The file is complete or not there at all."""
        partial = await _in_thread(lambda: _PartialFile(file))
        try:
            async for chunk in self.iter_bytes(chunk_size):
                await _in_thread(lambda chunk=chunk: partial.write(chunk))
        except BaseException:
            partial.discard()
            raise
        await _in_thread(partial.keep)

    async def close(self) -> None:
        """End the request and give the connection back."""
        await self.response.aclose()


class _PartialFile:
    """A file that takes its name once it is complete."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        handle, name = tempfile.mkstemp(prefix=f".{self._path.name}.", suffix=".part", dir=self._path.parent)
        self._file: IO[bytes] = os.fdopen(handle, "wb")
        self._partial = Path(name)

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)

    def keep(self) -> None:
        self._file.close()
        os.chmod(self._partial, _mode_of(self._path))
        os.replace(self._partial, self._path)

    def discard(self) -> None:
        self._file.close()
        self._partial.unlink(missing_ok=True)

    def __enter__(self) -> _PartialFile:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.keep() if kind is None else self.discard()


def _mode_of(path: Path) -> int:
    """Return the permissions of a file that exists, or those that a new file would have."""
    try:
        return path.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0o077)
        os.umask(mask)
        return 0o666 & ~mask


async def _in_thread(work: Callable[[], T]) -> T:
    from anyio import to_thread

    return await to_thread.run_sync(work)
