"""Results of operations whose bodies are files: audio, documents, images."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..transport.redact import visible
from .response import AsyncStreamedAPIResponse, StreamedAPIResponse

if TYPE_CHECKING:
    import httpx


class _Binary:
    """What can be said of a file without reading it."""

    http_response: httpx.Response

    @property
    def response(self) -> httpx.Response:
        """The response as the HTTP library has it."""
        return self.http_response

    @property
    def content_type(self) -> str | None:
        """The media type that the server names, parameters included."""
        value: str | None = self.http_response.headers.get("content-type")
        return value

    def __repr__(self) -> str:
        shown = visible(self.content_type or "no content type")
        return f"<{type(self).__name__} [{self.http_response.status_code}] {shown}>"


# Twin of AsyncBinaryAPIResponse.
class BinaryAPIResponse(_Binary, StreamedAPIResponse["BinaryAPIResponse"]):
    """A response whose body is a file; it is read when it is asked for, and `parse()` gives the response itself."""

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is complete or as it was before."""
        self.stream_to_file(file)


class AsyncBinaryAPIResponse(_Binary, AsyncStreamedAPIResponse["AsyncBinaryAPIResponse"]):
    """A response whose body is a file; it is read when it is asked for, and `parse()` gives the response itself."""

    async def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file, which is complete or as it was before."""
        await self.stream_to_file(file)
