# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `total` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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

__all__ = ["AsyncTotal", "Total"]

_RETRIEVE = Operation(id="total.retrieve", method="GET", path="/total")


class Total(SyncResource):
    """The `total` resource."""

    @cached_property
    def with_raw_response(self) -> TotalWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TotalWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TotalWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TotalWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.TotalRetrieveResponse:
        """Retrieve.

        `GET /total`
        """
        return self._call(
            _RETRIEVE, cast("type[root_types.TotalRetrieveResponse]", root_types.TotalRetrieveResponse), options=options
        )


class AsyncTotal(AsyncResource):
    """The `total` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncTotalWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTotalWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTotalWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTotalWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.TotalRetrieveResponse:
        """Retrieve.

        `GET /total`
        """
        return await self._call(
            _RETRIEVE, cast("type[root_types.TotalRetrieveResponse]", root_types.TotalRetrieveResponse), options=options
        )


class _TotalMethods:
    retrieve = wrapped(Total.retrieve)


class TotalWithRawResponse(_TotalMethods, RawMode[Total]):
    """`Total` with the HTTP response."""


class TotalWithStreamingResponse(_TotalMethods, StreamingMode[Total]):
    """`Total` with a streamed HTTP response."""


class _AsyncTotalMethods:
    retrieve = async_wrapped(AsyncTotal.retrieve)


class AsyncTotalWithRawResponse(_AsyncTotalMethods, AsyncRawMode[AsyncTotal]):
    """`Total` with the HTTP response."""


class AsyncTotalWithStreamingResponse(_AsyncTotalMethods, AsyncStreamingMode[AsyncTotal]):
    """`Total` with a streamed HTTP response."""
