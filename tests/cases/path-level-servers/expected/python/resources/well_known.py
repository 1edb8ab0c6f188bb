# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `well_known` resource."""

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

__all__ = ["AsyncWellKnown", "WellKnown"]

_RETRIEVE_LIBRARY = Operation(
    id="well_known.retrieve_library",
    method="GET",
    path="/.well-known/library",
    security=(),
    server="https://www.example.com",
    accept="*/*",
)


class WellKnown(SyncResource):
    """The `well_known` resource."""

    @cached_property
    def with_raw_response(self) -> WellKnownWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return WellKnownWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WellKnownWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return WellKnownWithStreamingResponse(self)

    def retrieve_library(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve library.

        `GET /.well-known/library`
        """
        return self._call(_RETRIEVE_LIBRARY, NoneType, options=options)


class AsyncWellKnown(AsyncResource):
    """The `well_known` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncWellKnownWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncWellKnownWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWellKnownWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncWellKnownWithStreamingResponse(self)

    async def retrieve_library(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve library.

        `GET /.well-known/library`
        """
        return await self._call(_RETRIEVE_LIBRARY, NoneType, options=options)


class _WellKnownMethods:
    retrieve_library = wrapped(WellKnown.retrieve_library)


class WellKnownWithRawResponse(_WellKnownMethods, RawMode[WellKnown]):
    """`WellKnown` with the HTTP response."""


class WellKnownWithStreamingResponse(_WellKnownMethods, StreamingMode[WellKnown]):
    """`WellKnown` with a streamed HTTP response."""


class _AsyncWellKnownMethods:
    retrieve_library = async_wrapped(AsyncWellKnown.retrieve_library)


class AsyncWellKnownWithRawResponse(_AsyncWellKnownMethods, AsyncRawMode[AsyncWellKnown]):
    """`WellKnown` with the HTTP response."""


class AsyncWellKnownWithStreamingResponse(_AsyncWellKnownMethods, AsyncStreamingMode[AsyncWellKnown]):
    """`WellKnown` with a streamed HTTP response."""
