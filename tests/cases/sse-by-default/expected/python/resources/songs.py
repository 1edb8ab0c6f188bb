# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `songs` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import AsyncStream, RequestOptions, Stream

__all__ = ["AsyncSongs", "Songs"]

_WRITE = Operation(id="songs.write", method="POST", path="/songs", body="application/json", accept="text/event-stream")


class Songs(SyncResource):
    """The `songs` resource."""

    @cached_property
    def with_raw_response(self) -> SongsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return SongsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SongsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return SongsWithStreamingResponse(self)

    def write(self, *, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[shared_types.Line]:
        """Write.

        `POST /songs`
        """
        return self._stream(
            _WRITE, shared_types.Line, shared_types.Line, stream=True, body={"stream": stream}, options=options
        )


class AsyncSongs(AsyncResource):
    """The `songs` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncSongsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncSongsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSongsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncSongsWithStreamingResponse(self)

    async def write(
        self, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[shared_types.Line]:
        """Write.

        `POST /songs`
        """
        return await self._stream(
            _WRITE, shared_types.Line, shared_types.Line, stream=True, body={"stream": stream}, options=options
        )


class _SongsMethods:
    write = wrapped(Songs.write)


class SongsWithRawResponse(_SongsMethods, RawMode[Songs]):
    """`Songs` with the HTTP response."""


class SongsWithStreamingResponse(_SongsMethods, StreamingMode[Songs]):
    """`Songs` with a streamed HTTP response."""


class _AsyncSongsMethods:
    write = async_wrapped(AsyncSongs.write)


class AsyncSongsWithRawResponse(_AsyncSongsMethods, AsyncRawMode[AsyncSongs]):
    """`Songs` with the HTTP response."""


class AsyncSongsWithStreamingResponse(_AsyncSongsMethods, AsyncStreamingMode[AsyncSongs]):
    """`Songs` with a streamed HTTP response."""
