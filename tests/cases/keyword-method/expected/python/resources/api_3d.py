# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `api_3d` resource."""

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

__all__ = ["API3d", "AsyncAPI3d"]

_RETRIEVE_CLASS = Operation(id="api_3d.retrieve_class", method="GET", path="/3d/class", accept="*/*")


class API3d(SyncResource):
    """The `api_3d` resource."""

    @cached_property
    def with_raw_response(self) -> API3dWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return API3dWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> API3dWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return API3dWithStreamingResponse(self)

    def retrieve_class(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve class.

        `GET /3d/class`
        """
        return self._call(_RETRIEVE_CLASS, NoneType, options=options)


class AsyncAPI3d(AsyncResource):
    """The `api_3d` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncAPI3dWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncAPI3dWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAPI3dWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncAPI3dWithStreamingResponse(self)

    async def retrieve_class(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve class.

        `GET /3d/class`
        """
        return await self._call(_RETRIEVE_CLASS, NoneType, options=options)


class _API3dMethods:
    retrieve_class = wrapped(API3d.retrieve_class)


class API3dWithRawResponse(_API3dMethods, RawMode[API3d]):
    """`API3d` with the HTTP response."""


class API3dWithStreamingResponse(_API3dMethods, StreamingMode[API3d]):
    """`API3d` with a streamed HTTP response."""


class _AsyncAPI3dMethods:
    retrieve_class = async_wrapped(AsyncAPI3d.retrieve_class)


class AsyncAPI3dWithRawResponse(_AsyncAPI3dMethods, AsyncRawMode[AsyncAPI3d]):
    """`API3d` with the HTTP response."""


class AsyncAPI3dWithStreamingResponse(_AsyncAPI3dMethods, AsyncStreamingMode[AsyncAPI3d]):
    """`API3d` with a streamed HTTP response."""
