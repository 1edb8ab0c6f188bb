# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `poems` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncBinaryAPIResponse,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BinaryAPIResponse,
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

    from .._core import RequestOptions

__all__ = ["AsyncPoems", "Poems"]

_EXPORT = Operation(id="poems.export", method="GET", path="/poems/export", accept="application/x-ndjson")


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

    def export(self, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """Export.

        `GET /poems/export`
        """
        return self._call(_EXPORT, BinaryAPIResponse, options=options)


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

    async def export(self, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        """Export.

        `GET /poems/export`
        """
        return await self._call(_EXPORT, AsyncBinaryAPIResponse, options=options)


class _PoemsMethods:
    export = wrapped(Poems.export)


class PoemsWithRawResponse(_PoemsMethods, RawMode[Poems]):
    """`Poems` with the HTTP response."""


class PoemsWithStreamingResponse(_PoemsMethods, StreamingMode[Poems]):
    """`Poems` with a streamed HTTP response."""


class _AsyncPoemsMethods:
    export = async_wrapped(AsyncPoems.export)


class AsyncPoemsWithRawResponse(_AsyncPoemsMethods, AsyncRawMode[AsyncPoems]):
    """`Poems` with the HTTP response."""


class AsyncPoemsWithStreamingResponse(_AsyncPoemsMethods, AsyncStreamingMode[AsyncPoems]):
    """`Poems` with a streamed HTTP response."""
