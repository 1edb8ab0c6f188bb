"""Results of operations whose bodies are files: audio, documents, images."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from ..transport.redact import visible
from ..transport.transport import text_of
from .partial_file import write_whole, write_whole_async

if TYPE_CHECKING:
    import httpx


class _Binary:
    def __init__(self, response: httpx.Response, source: Any = None) -> None:
        self.response = response
        self._source = source  # what reads a body that was not read yet, and knows the call

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
        value: str | None = self.response.headers.get("content-type")
        return value

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] {visible(self.content_type or 'no content type')}>"


class BinaryAPIResponse(_Binary):
    """A body of bytes, read when it is asked for."""

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.read()

    def text(self) -> str:
        """Return the whole body as text, in the charset that the server names or else UTF-8."""
        self.read()
        return text_of(self.response)

    def read(self) -> bytes:
        """Return the whole body."""
        source: Any = self._source or self.response
        content: bytes = source.read()
        return content

    def json(self) -> Any:
        """Return the body decoded from JSON."""
        self.read()
        return self.response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body in chunks of `chunk_size` bytes, or as it arrives."""
        source: Any = self._source or self.response
        chunks: Iterator[bytes] = source.iter_bytes(chunk_size)
        return chunks

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is complete or as it was before."""
        self.stream_to_file(file)

    def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives. The file is complete or as it was before."""
        write_whole(self.iter_bytes(chunk_size), file)

    def close(self) -> None:
        """End the request and give the connection back."""
        self.response.close()


class AsyncBinaryAPIResponse(_Binary):
    """A body of bytes, read when it is asked for."""

    @property
    def content(self) -> bytes:
        """The whole body, once it has been read."""
        return self.response.content

    async def text(self) -> str:
        """Return the whole body as text, in the charset that the server names or else UTF-8."""
        await self.read()
        return text_of(self.response)

    async def read(self) -> bytes:
        """Return the whole body."""
        content: bytes = await (self.response.aread() if self._source is None else self._source.read())
        return content

    async def json(self) -> Any:
        """Return the body decoded from JSON."""
        await self.read()
        return self.response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body in chunks of `chunk_size` bytes, or as it arrives."""
        read: Any = self.response.aiter_bytes if self._source is None else self._source.iter_bytes
        chunks: AsyncIterator[bytes] = read(chunk_size)
        return chunks

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is complete or as it was before, without blocking the event loop."""
        await self.stream_to_file(file)

    async def stream_to_file(self, file: str | os.PathLike[str], *, chunk_size: int | None = None) -> None:
        """Write the body to a file as it arrives, without blocking the event loop, and as `write_to_file` does."""
        await write_whole_async(self.iter_bytes(chunk_size), file)

    async def close(self) -> None:
        """End the request and give the connection back."""
        await self.response.aclose()
