# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `counts` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
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

__all__ = ["AsyncCounts", "Counts"]

_RETRIEVE = Operation(id="counts.retrieve", method="GET", path="/counts")


class Counts(SyncResource):
    """The `counts` resource."""

    @cached_property
    def with_raw_response(self) -> CountsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CountsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CountsWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.CountRetrieveResponse:
        """Retrieve.

        `GET /counts`
        """
        return self._call(_RETRIEVE, root_types.CountRetrieveResponse, options=options)


class AsyncCounts(AsyncResource):
    """The `counts` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCountsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCountsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCountsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCountsWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.CountRetrieveResponse:
        """Retrieve.

        `GET /counts`
        """
        return await self._call(_RETRIEVE, root_types.CountRetrieveResponse, options=options)


class _CountsMethods:
    retrieve = wrapped(Counts.retrieve)


class CountsWithRawResponse(_CountsMethods, RawMode[Counts]):
    """`Counts` with the HTTP response."""


class CountsWithStreamingResponse(_CountsMethods, StreamingMode[Counts]):
    """`Counts` with a streamed HTTP response."""


class _AsyncCountsMethods:
    retrieve = async_wrapped(AsyncCounts.retrieve)


class AsyncCountsWithRawResponse(_AsyncCountsMethods, AsyncRawMode[AsyncCounts]):
    """`Counts` with the HTTP response."""


class AsyncCountsWithStreamingResponse(_AsyncCountsMethods, AsyncStreamingMode[AsyncCounts]):
    """`Counts` with a streamed HTTP response."""
