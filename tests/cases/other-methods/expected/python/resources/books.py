# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

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

__all__ = ["AsyncBooks", "Books"]

_HEAD = Operation(id="books.head", method="HEAD", path="/books", accept="*/*")
_OPTIONS = Operation(id="books.options", method="OPTIONS", path="/books", accept="*/*")
_TRACE = Operation(id="books.trace", method="TRACE", path="/books", accept="text/plain")


class Books(SyncResource):
    """The `books` resource."""

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BooksWithStreamingResponse(self)

    def head(self, **options: Unpack[RequestOptions]) -> None:
        """Head.

        `HEAD /books`
        """
        return self._call(_HEAD, NoneType, options=options)

    def options(self, **options: Unpack[RequestOptions]) -> None:
        """Options.

        `OPTIONS /books`
        """
        return self._call(_OPTIONS, NoneType, options=options)

    def trace(self, **options: Unpack[RequestOptions]) -> str:
        """Trace.

        `TRACE /books`
        """
        return self._call(_TRACE, str, options=options)


class AsyncBooks(AsyncResource):
    """The `books` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBooksWithStreamingResponse(self)

    async def head(self, **options: Unpack[RequestOptions]) -> None:
        """Head.

        `HEAD /books`
        """
        return await self._call(_HEAD, NoneType, options=options)

    async def options(self, **options: Unpack[RequestOptions]) -> None:
        """Options.

        `OPTIONS /books`
        """
        return await self._call(_OPTIONS, NoneType, options=options)

    async def trace(self, **options: Unpack[RequestOptions]) -> str:
        """Trace.

        `TRACE /books`
        """
        return await self._call(_TRACE, str, options=options)


class _BooksMethods:
    head = wrapped(Books.head)
    options = wrapped(Books.options)
    trace = wrapped(Books.trace)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    head = async_wrapped(AsyncBooks.head)
    options = async_wrapped(AsyncBooks.options)
    trace = async_wrapped(AsyncBooks.trace)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
