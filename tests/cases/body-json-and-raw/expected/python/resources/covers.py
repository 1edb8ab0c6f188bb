# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `covers` resource."""

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

__all__ = ["AsyncCovers", "Covers"]

_UPDATE = Operation(id="covers.update", method="PUT", path="/covers/{id}", body="application/json", accept="*/*")


class Covers(SyncResource):
    """The `covers` resource."""

    @cached_property
    def with_raw_response(self) -> CoversWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CoversWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CoversWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CoversWithStreamingResponse(self)

    def update(self, id: str, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /covers/{id}`
        """
        return self._call(_UPDATE, NoneType, path={"id": id}, body={"url": url}, options=options)


class AsyncCovers(AsyncResource):
    """The `covers` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCoversWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCoversWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCoversWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCoversWithStreamingResponse(self)

    async def update(self, id: str, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /covers/{id}`
        """
        return await self._call(_UPDATE, NoneType, path={"id": id}, body={"url": url}, options=options)


class _CoversMethods:
    update = wrapped(Covers.update)


class CoversWithRawResponse(_CoversMethods, RawMode[Covers]):
    """`Covers` with the HTTP response."""


class CoversWithStreamingResponse(_CoversMethods, StreamingMode[Covers]):
    """`Covers` with a streamed HTTP response."""


class _AsyncCoversMethods:
    update = async_wrapped(AsyncCovers.update)


class AsyncCoversWithRawResponse(_AsyncCoversMethods, AsyncRawMode[AsyncCovers]):
    """`Covers` with the HTTP response."""


class AsyncCoversWithStreamingResponse(_AsyncCoversMethods, AsyncStreamingMode[AsyncCovers]):
    """`Covers` with a streamed HTTP response."""
