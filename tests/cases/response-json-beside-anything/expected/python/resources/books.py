# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

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

__all__ = ["AsyncBooks", "Books"]

_RETRIEVE = Operation(id="books.retrieve", method="GET", path="/books")
_CREATE = Operation(id="books.create", method="POST", path="/books", accept="application/json, application/pdf")


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

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Retrieve.

        `GET /books`
        """
        return self._call(_RETRIEVE, root_types.Book, options=options)

    def create(self, **options: Unpack[RequestOptions]) -> object:
        """Create.

        `POST /books`
        """
        return self._call(_CREATE, object, options=options)


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

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Retrieve.

        `GET /books`
        """
        return await self._call(_RETRIEVE, root_types.Book, options=options)

    async def create(self, **options: Unpack[RequestOptions]) -> object:
        """Create.

        `POST /books`
        """
        return await self._call(_CREATE, object, options=options)


class _BooksMethods:
    retrieve = wrapped(Books.retrieve)
    create = wrapped(Books.create)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    retrieve = async_wrapped(AsyncBooks.retrieve)
    create = async_wrapped(AsyncBooks.create)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
