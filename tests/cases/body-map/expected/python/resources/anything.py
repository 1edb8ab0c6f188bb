# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `anything` resource."""

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

__all__ = ["Anything", "AsyncAnything"]

_UPDATE = Operation(id="anything.update", method="PUT", path="/anything", body="application/json", accept="*/*")


class Anything(SyncResource):
    """The `anything` resource."""

    @cached_property
    def with_raw_response(self) -> AnythingWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AnythingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AnythingWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AnythingWithStreamingResponse(self)

    def update(self, *, body: object, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /anything`
        """
        return self._call(_UPDATE, NoneType, body=body, options=options)


class AsyncAnything(AsyncResource):
    """The `anything` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncAnythingWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncAnythingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAnythingWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncAnythingWithStreamingResponse(self)

    async def update(self, *, body: object, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /anything`
        """
        return await self._call(_UPDATE, NoneType, body=body, options=options)


class _AnythingMethods:
    update = wrapped(Anything.update)


class AnythingWithRawResponse(_AnythingMethods, RawMode[Anything]):
    """`Anything` with the HTTP response."""


class AnythingWithStreamingResponse(_AnythingMethods, StreamingMode[Anything]):
    """`Anything` with a streamed HTTP response."""


class _AsyncAnythingMethods:
    update = async_wrapped(AsyncAnything.update)


class AsyncAnythingWithRawResponse(_AsyncAnythingMethods, AsyncRawMode[AsyncAnything]):
    """`Anything` with the HTTP response."""


class AsyncAnythingWithStreamingResponse(_AsyncAnythingMethods, AsyncStreamingMode[AsyncAnything]):
    """`Anything` with a streamed HTTP response."""
