# Generated from openapi.yaml by sdkgen. Do not edit.
"""All about books, old and new."""

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

_RETRIEVE = Operation(id="books.retrieve", method="GET", path="/books/{id}")


class Books(SyncResource):
    """All about books, old and new."""

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BooksWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Get a book.

        Gets **one** book. The first paragraph is long enough that it has to be wrapped somewhere,
        as no line of the
        generated code should be longer than what the formatter allows for.

        - a list item
        - `code` and a
        [link](https://example.com/a/very/long/link/that/cannot/be/wrapped/anywhere/at/all/because/it/is/one/word)

            indented = "code"

        `GET /books/{id}`

        Args:
            id: The book. Its number is on the back.
        """
        return self._call(_RETRIEVE, root_types.Book, path={"id": id}, options=options)


class AsyncBooks(AsyncResource):
    """All about books, old and new."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBooksWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Get a book.

        Gets **one** book. The first paragraph is long enough that it has to be wrapped somewhere,
        as no line of the
        generated code should be longer than what the formatter allows for.

        - a list item
        - `code` and a
        [link](https://example.com/a/very/long/link/that/cannot/be/wrapped/anywhere/at/all/because/it/is/one/word)

            indented = "code"

        `GET /books/{id}`

        Args:
            id: The book. Its number is on the back.
        """
        return await self._call(_RETRIEVE, root_types.Book, path={"id": id}, options=options)


class _BooksMethods:
    retrieve = wrapped(Books.retrieve)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    retrieve = async_wrapped(AsyncBooks.retrieve)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
