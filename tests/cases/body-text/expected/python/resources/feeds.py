# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `feeds` resource."""

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

    from .._core import FileTypes, RequestOptions

__all__ = ["AsyncFeeds", "Feeds"]

_CREATE = Operation(id="feeds.create", method="POST", path="/feeds", body="application/xml", accept="*/*")


class Feeds(SyncResource):
    """The `feeds` resource."""

    @cached_property
    def with_raw_response(self) -> FeedsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return FeedsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FeedsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return FeedsWithStreamingResponse(self)

    def create(self, *, body: str | FileTypes, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /feeds`
        """
        return self._call(_CREATE, NoneType, body=body, options=options)


class AsyncFeeds(AsyncResource):
    """The `feeds` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncFeedsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncFeedsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFeedsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncFeedsWithStreamingResponse(self)

    async def create(self, *, body: str | FileTypes, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /feeds`
        """
        return await self._call(_CREATE, NoneType, body=body, options=options)


class _FeedsMethods:
    create = wrapped(Feeds.create)


class FeedsWithRawResponse(_FeedsMethods, RawMode[Feeds]):
    """`Feeds` with the HTTP response."""


class FeedsWithStreamingResponse(_FeedsMethods, StreamingMode[Feeds]):
    """`Feeds` with a streamed HTTP response."""


class _AsyncFeedsMethods:
    create = async_wrapped(AsyncFeeds.create)


class AsyncFeedsWithRawResponse(_AsyncFeedsMethods, AsyncRawMode[AsyncFeeds]):
    """`Feeds` with the HTTP response."""


class AsyncFeedsWithStreamingResponse(_AsyncFeedsMethods, AsyncStreamingMode[AsyncFeeds]):
    """`Feeds` with a streamed HTTP response."""
