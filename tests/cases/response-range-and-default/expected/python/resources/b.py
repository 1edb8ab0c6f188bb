# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `b` resource."""

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

__all__ = ["AsyncB", "B"]

_RETRIEVE = Operation(id="b.retrieve", method="GET", path="/b")


class B(SyncResource):
    """The `b` resource."""

    @cached_property
    def with_raw_response(self) -> BWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.BRetrieveResponse:
        """Retrieve.

        `GET /b`
        """
        return self._call(_RETRIEVE, root_types.BRetrieveResponse, options=options)


class AsyncB(AsyncResource):
    """The `b` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncBWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.BRetrieveResponse:
        """Retrieve.

        `GET /b`
        """
        return await self._call(_RETRIEVE, root_types.BRetrieveResponse, options=options)


class _BMethods:
    retrieve = wrapped(B.retrieve)


class BWithRawResponse(_BMethods, RawMode[B]):
    """`B` with the HTTP response."""


class BWithStreamingResponse(_BMethods, StreamingMode[B]):
    """`B` with a streamed HTTP response."""


class _AsyncBMethods:
    retrieve = async_wrapped(AsyncB.retrieve)


class AsyncBWithRawResponse(_AsyncBMethods, AsyncRawMode[AsyncB]):
    """`B` with the HTTP response."""


class AsyncBWithStreamingResponse(_AsyncBMethods, AsyncStreamingMode[AsyncB]):
    """`B` with a streamed HTTP response."""
