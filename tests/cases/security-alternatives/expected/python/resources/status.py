# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `status` resource."""

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

__all__ = ["AsyncStatus", "Status"]

_RETRIEVE = Operation(id="status.retrieve", method="GET", path="/status", security=(), accept="*/*")


class Status(SyncResource):
    """The `status` resource."""

    @cached_property
    def with_raw_response(self) -> StatusWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return StatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StatusWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return StatusWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /status`
        """
        return self._call(_RETRIEVE, NoneType, options=options)


class AsyncStatus(AsyncResource):
    """The `status` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncStatusWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncStatusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStatusWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncStatusWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /status`
        """
        return await self._call(_RETRIEVE, NoneType, options=options)


class _StatusMethods:
    retrieve = wrapped(Status.retrieve)


class StatusWithRawResponse(_StatusMethods, RawMode[Status]):
    """`Status` with the HTTP response."""


class StatusWithStreamingResponse(_StatusMethods, StreamingMode[Status]):
    """`Status` with a streamed HTTP response."""


class _AsyncStatusMethods:
    retrieve = async_wrapped(AsyncStatus.retrieve)


class AsyncStatusWithRawResponse(_AsyncStatusMethods, AsyncRawMode[AsyncStatus]):
    """`Status` with the HTTP response."""


class AsyncStatusWithStreamingResponse(_AsyncStatusMethods, AsyncStreamingMode[AsyncStatus]):
    """`Status` with a streamed HTTP response."""
