# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `limericks` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import AsyncStream, RequestOptions, Stream

__all__ = ["AsyncLimericks", "Limericks"]

_WRITE = Operation(id="limericks.write", method="POST", path="/limericks", body="application/json")


class Limericks(SyncResource):
    """The `limericks` resource."""

    @cached_property
    def with_raw_response(self) -> LimericksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LimericksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LimericksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LimericksWithStreamingResponse(self)

    @overload
    def write(self, *, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[shared_types.Line]: ...
    @overload
    def write(self, *, stream: Omit = omit, **options: Unpack[RequestOptions]) -> shared_types.Poem: ...
    def write(
        self, *, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | Stream[shared_types.Line]:
        """Write.

        `POST /limericks`
        """
        return self._stream(
            _WRITE, shared_types.Poem, shared_types.Line, stream=stream, body={"stream": stream}, options=options
        )


class AsyncLimericks(AsyncResource):
    """The `limericks` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncLimericksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLimericksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLimericksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLimericksWithStreamingResponse(self)

    @overload
    async def write(
        self, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[shared_types.Line]: ...
    @overload
    async def write(self, *, stream: Omit = omit, **options: Unpack[RequestOptions]) -> shared_types.Poem: ...
    async def write(
        self, *, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | AsyncStream[shared_types.Line]:
        """Write.

        `POST /limericks`
        """
        return await self._stream(
            _WRITE, shared_types.Poem, shared_types.Line, stream=stream, body={"stream": stream}, options=options
        )


class _LimericksMethods:
    write = wrapped(Limericks.write)


class LimericksWithRawResponse(_LimericksMethods, RawMode[Limericks]):
    """`Limericks` with the HTTP response."""


class LimericksWithStreamingResponse(_LimericksMethods, StreamingMode[Limericks]):
    """`Limericks` with a streamed HTTP response."""


class _AsyncLimericksMethods:
    write = async_wrapped(AsyncLimericks.write)


class AsyncLimericksWithRawResponse(_AsyncLimericksMethods, AsyncRawMode[AsyncLimericks]):
    """`Limericks` with the HTTP response."""


class AsyncLimericksWithStreamingResponse(_AsyncLimericksMethods, AsyncStreamingMode[AsyncLimericks]):
    """`Limericks` with a streamed HTTP response."""
