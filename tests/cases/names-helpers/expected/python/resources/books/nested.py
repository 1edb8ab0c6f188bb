# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books.nested` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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

    from ..._core import RequestOptions

__all__ = ["AsyncNested", "Nested"]

_RETRIEVE_PAGES = Operation(id="books.nested.retrieve_pages", method="GET", path="/books/nested/pages", accept="*/*")


class Nested(SyncResource):
    """The `books.nested` resource."""

    @cached_property
    def with_raw_response(self) -> NestedWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return NestedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NestedWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return NestedWithStreamingResponse(self)

    def retrieve_pages(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve pages.

        `GET /books/nested/pages`
        """
        return self._call(_RETRIEVE_PAGES, NoneType, options=options)


class AsyncNested(AsyncResource):
    """The `books.nested` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncNestedWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncNestedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNestedWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncNestedWithStreamingResponse(self)

    async def retrieve_pages(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve pages.

        `GET /books/nested/pages`
        """
        return await self._call(_RETRIEVE_PAGES, NoneType, options=options)


class _NestedMethods:
    retrieve_pages = wrapped(Nested.retrieve_pages)


class NestedWithRawResponse(_NestedMethods, RawMode[Nested]):
    """`Nested` with the HTTP response."""


class NestedWithStreamingResponse(_NestedMethods, StreamingMode[Nested]):
    """`Nested` with a streamed HTTP response."""


class _AsyncNestedMethods:
    retrieve_pages = async_wrapped(AsyncNested.retrieve_pages)


class AsyncNestedWithRawResponse(_AsyncNestedMethods, AsyncRawMode[AsyncNested]):
    """`Nested` with the HTTP response."""


class AsyncNestedWithStreamingResponse(_AsyncNestedMethods, AsyncStreamingMode[AsyncNested]):
    """`Nested` with a streamed HTTP response."""
