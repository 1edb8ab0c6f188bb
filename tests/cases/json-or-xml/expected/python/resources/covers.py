# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `covers` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncCovers", "Covers"]

_RETRIEVE = Operation(
    id="covers.retrieve", method="GET", path="/covers/{id}", accept="application/json, image/svg+xml, text/plain"
)


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

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> shared_types.Book | str | BinaryAPIResponse:
        """Retrieve.

        `GET /covers/{id}`
        """
        return self._call(
            _RETRIEVE,
            cast("type[shared_types.Book | str | BinaryAPIResponse]", shared_types.Book | str | BinaryAPIResponse),
            path={"id": id},
            options=options,
        )


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

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> shared_types.Book | str | AsyncBinaryAPIResponse:
        """Retrieve.

        `GET /covers/{id}`
        """
        return await self._call(
            _RETRIEVE,
            cast(
                "type[shared_types.Book | str | AsyncBinaryAPIResponse]",
                shared_types.Book | str | AsyncBinaryAPIResponse,
            ),
            path={"id": id},
            options=options,
        )


class _CoversMethods:
    retrieve = wrapped(Covers.retrieve)


class CoversWithRawResponse(_CoversMethods, RawMode[Covers]):
    """`Covers` with the HTTP response."""


class CoversWithStreamingResponse(_CoversMethods, StreamingMode[Covers]):
    """`Covers` with a streamed HTTP response."""


class _AsyncCoversMethods:
    retrieve = async_wrapped(AsyncCovers.retrieve)


class AsyncCoversWithRawResponse(_AsyncCoversMethods, AsyncRawMode[AsyncCovers]):
    """`Covers` with the HTTP response."""


class AsyncCoversWithStreamingResponse(_AsyncCoversMethods, AsyncStreamingMode[AsyncCovers]):
    """`Covers` with a streamed HTTP response."""
