# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `timeout_` resource."""

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

__all__ = ["AsyncTimeout", "Timeout"]

_RETRIEVE = Operation(id="timeout_.retrieve", method="GET", path="/timeout/{id}", accept="*/*")


class Timeout(SyncResource):
    """The `timeout_` resource."""

    @cached_property
    def with_raw_response(self) -> TimeoutWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TimeoutWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TimeoutWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TimeoutWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /timeout/{id}`
        """
        return self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class AsyncTimeout(AsyncResource):
    """The `timeout_` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncTimeoutWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTimeoutWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTimeoutWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTimeoutWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /timeout/{id}`
        """
        return await self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class _TimeoutMethods:
    retrieve = wrapped(Timeout.retrieve)


class TimeoutWithRawResponse(_TimeoutMethods, RawMode[Timeout]):
    """`Timeout` with the HTTP response."""


class TimeoutWithStreamingResponse(_TimeoutMethods, StreamingMode[Timeout]):
    """`Timeout` with a streamed HTTP response."""


class _AsyncTimeoutMethods:
    retrieve = async_wrapped(AsyncTimeout.retrieve)


class AsyncTimeoutWithRawResponse(_AsyncTimeoutMethods, AsyncRawMode[AsyncTimeout]):
    """`Timeout` with the HTTP response."""


class AsyncTimeoutWithStreamingResponse(_AsyncTimeoutMethods, AsyncStreamingMode[AsyncTimeout]):
    """`Timeout` with a streamed HTTP response."""
