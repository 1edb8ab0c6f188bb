# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `close_` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
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

__all__ = ["AsyncClose", "Close"]

_RETRIEVE = Operation(id="close_.retrieve", method="GET", path="/close/{id}", accept="*/*")


class Close(SyncResource):
    """The `close_` resource."""

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CloseWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CloseWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /close/{id}`
        """
        return self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class AsyncClose(AsyncResource):
    """The `close_` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCloseWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCloseWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /close/{id}`
        """
        return await self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class _CloseMethods:
    retrieve = wrapped(Close.retrieve)


class CloseWithRawResponse(_CloseMethods, RawMode[Close]):
    """`Close` with the HTTP response."""


class CloseWithStreamingResponse(_CloseMethods, StreamingMode[Close]):
    """`Close` with a streamed HTTP response."""


class _AsyncCloseMethods:
    retrieve = async_wrapped(AsyncClose.retrieve)


class AsyncCloseWithRawResponse(_AsyncCloseMethods, AsyncRawMode[AsyncClose]):
    """`Close` with the HTTP response."""


class AsyncCloseWithStreamingResponse(_AsyncCloseMethods, AsyncStreamingMode[AsyncClose]):
    """`Close` with a streamed HTTP response."""
