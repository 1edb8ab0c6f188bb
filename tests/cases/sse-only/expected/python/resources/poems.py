# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `poems` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import AsyncStream, RequestOptions, Stream

__all__ = ["AsyncPoems", "Poems"]

_FOLLOW_LINES = Operation(id="poems.follow_lines", method="GET", path="/poems/{id}/lines", accept="text/event-stream")


class Poems(SyncResource):
    """The `poems` resource."""

    @cached_property
    def with_raw_response(self) -> PoemsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return PoemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PoemsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return PoemsWithStreamingResponse(self)

    def follow_lines(self, id: str, **options: Unpack[RequestOptions]) -> Stream[root_types.PoemFollowLinesEvent]:
        """Follow lines.

        `GET /poems/{id}/lines`
        """
        return self._stream(
            _FOLLOW_LINES,
            root_types.PoemFollowLinesEvent,
            root_types.PoemFollowLinesEvent,
            stream=True,
            path={"id": id},
            options=options,
        )


class AsyncPoems(AsyncResource):
    """The `poems` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncPoemsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncPoemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPoemsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncPoemsWithStreamingResponse(self)

    async def follow_lines(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[root_types.PoemFollowLinesEvent]:
        """Follow lines.

        `GET /poems/{id}/lines`
        """
        return await self._stream(
            _FOLLOW_LINES,
            root_types.PoemFollowLinesEvent,
            root_types.PoemFollowLinesEvent,
            stream=True,
            path={"id": id},
            options=options,
        )


class _PoemsMethods:
    follow_lines = wrapped(Poems.follow_lines)


class PoemsWithRawResponse(_PoemsMethods, RawMode[Poems]):
    """`Poems` with the HTTP response."""


class PoemsWithStreamingResponse(_PoemsMethods, StreamingMode[Poems]):
    """`Poems` with a streamed HTTP response."""


class _AsyncPoemsMethods:
    follow_lines = async_wrapped(AsyncPoems.follow_lines)


class AsyncPoemsWithRawResponse(_AsyncPoemsMethods, AsyncRawMode[AsyncPoems]):
    """`Poems` with the HTTP response."""


class AsyncPoemsWithStreamingResponse(_AsyncPoemsMethods, AsyncStreamingMode[AsyncPoems]):
    """`Poems` with a streamed HTTP response."""
