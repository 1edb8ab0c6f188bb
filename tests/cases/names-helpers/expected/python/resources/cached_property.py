# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `cached_property` resource."""

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

__all__ = ["AsyncCachedProperty", "CachedProperty"]

_RETRIEVE_PAGES = Operation(
    id="cached_property.retrieve_pages", method="GET", path="/cached_property/pages", accept="*/*"
)


class CachedProperty(SyncResource):
    """The `cached_property` resource."""

    @cached_property
    def with_raw_response(self) -> CachedPropertyWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CachedPropertyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CachedPropertyWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CachedPropertyWithStreamingResponse(self)

    def retrieve_pages(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve pages.

        `GET /cached_property/pages`
        """
        return self._call(_RETRIEVE_PAGES, NoneType, options=options)


class AsyncCachedProperty(AsyncResource):
    """The `cached_property` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCachedPropertyWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCachedPropertyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCachedPropertyWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCachedPropertyWithStreamingResponse(self)

    async def retrieve_pages(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve pages.

        `GET /cached_property/pages`
        """
        return await self._call(_RETRIEVE_PAGES, NoneType, options=options)


class _CachedPropertyMethods:
    retrieve_pages = wrapped(CachedProperty.retrieve_pages)


class CachedPropertyWithRawResponse(_CachedPropertyMethods, RawMode[CachedProperty]):
    """`CachedProperty` with the HTTP response."""


class CachedPropertyWithStreamingResponse(_CachedPropertyMethods, StreamingMode[CachedProperty]):
    """`CachedProperty` with a streamed HTTP response."""


class _AsyncCachedPropertyMethods:
    retrieve_pages = async_wrapped(AsyncCachedProperty.retrieve_pages)


class AsyncCachedPropertyWithRawResponse(_AsyncCachedPropertyMethods, AsyncRawMode[AsyncCachedProperty]):
    """`CachedProperty` with the HTTP response."""


class AsyncCachedPropertyWithStreamingResponse(_AsyncCachedPropertyMethods, AsyncStreamingMode[AsyncCachedProperty]):
    """`CachedProperty` with a streamed HTTP response."""
