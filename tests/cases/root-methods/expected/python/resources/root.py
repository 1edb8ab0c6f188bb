# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `root` resource."""

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

__all__ = ["AsyncRoot", "Root"]

_RETRIEVE = Operation(id="root.retrieve", method="GET", path="/", accept="*/*")


class Root(SyncResource):
    """The `root` resource."""

    @cached_property
    def with_raw_response(self) -> RootWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return RootWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RootWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return RootWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /`
        """
        return self._call(_RETRIEVE, NoneType, options=options)


class AsyncRoot(AsyncResource):
    """The `root` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncRootWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncRootWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRootWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncRootWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /`
        """
        return await self._call(_RETRIEVE, NoneType, options=options)


class _RootMethods:
    retrieve = wrapped(Root.retrieve)


class RootWithRawResponse(_RootMethods, RawMode[Root]):
    """`Root` with the HTTP response."""


class RootWithStreamingResponse(_RootMethods, StreamingMode[Root]):
    """`Root` with a streamed HTTP response."""


class _AsyncRootMethods:
    retrieve = async_wrapped(AsyncRoot.retrieve)


class AsyncRootWithRawResponse(_AsyncRootMethods, AsyncRawMode[AsyncRoot]):
    """`Root` with the HTTP response."""


class AsyncRootWithStreamingResponse(_AsyncRootMethods, AsyncStreamingMode[AsyncRoot]):
    """`Root` with a streamed HTTP response."""
