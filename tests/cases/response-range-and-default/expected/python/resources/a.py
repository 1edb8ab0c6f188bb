# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `a` resource."""

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

__all__ = ["A", "AsyncA"]

_RETRIEVE = Operation(id="a.retrieve", method="GET", path="/a")


class A(SyncResource):
    """The `a` resource."""

    @cached_property
    def with_raw_response(self) -> AWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.ARetrieveResponse:
        """Retrieve.

        `GET /a`
        """
        return self._call(_RETRIEVE, root_types.ARetrieveResponse, options=options)


class AsyncA(AsyncResource):
    """The `a` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncAWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncAWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncAWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.ARetrieveResponse:
        """Retrieve.

        `GET /a`
        """
        return await self._call(_RETRIEVE, root_types.ARetrieveResponse, options=options)


class _AMethods:
    retrieve = wrapped(A.retrieve)


class AWithRawResponse(_AMethods, RawMode[A]):
    """`A` with the HTTP response."""


class AWithStreamingResponse(_AMethods, StreamingMode[A]):
    """`A` with a streamed HTTP response."""


class _AsyncAMethods:
    retrieve = async_wrapped(AsyncA.retrieve)


class AsyncAWithRawResponse(_AsyncAMethods, AsyncRawMode[AsyncA]):
    """`A` with the HTTP response."""


class AsyncAWithStreamingResponse(_AsyncAMethods, AsyncStreamingMode[AsyncA]):
    """`A` with a streamed HTTP response."""
