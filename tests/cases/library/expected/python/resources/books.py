# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import pagination
from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import AsyncPaginator, RequestOptions
    from ..types import book_create_params

__all__ = ["AsyncBooks", "Books"]

_LIST = Operation(id="books.list", method="GET", path="/books")
_CREATE = Operation(id="books.create", method="POST", path="/books", body="application/json")
_RETRIEVE = Operation(id="books.retrieve", method="GET", path="/books/{book_id}")


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

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        genre: Literal["crime", "poetry"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> pagination.SyncNumberedPage[root_types.Book]:
        """List.

        `GET /books`
        """
        return self._page(
            _LIST,
            pagination.SyncNumberedPage[root_types.Book],
            query={"page[number]": page_number, "genre": genre},
            options=options,
        )

    def create(
        self,
        *,
        title: str,
        genre: Literal["crime", "poetry"] | Omit = omit,
        author: book_create_params.Author | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Book:
        """Create.

        `POST /books`
        """
        return self._call(
            _CREATE, root_types.Book, body={"title": title, "genre": genre, "author": author}, options=options
        )

    def retrieve(self, book_id: str, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Retrieve.

        `GET /books/{book_id}`
        """
        return self._call(_RETRIEVE, root_types.Book, path={"book_id": book_id}, options=options)


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

    def list(
        self,
        *,
        page_number: int | Omit = omit,
        genre: Literal["crime", "poetry"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[root_types.Book, pagination.AsyncNumberedPage[root_types.Book]]:
        """List.

        `GET /books`
        """
        return self._page(
            _LIST,
            pagination.AsyncNumberedPage[root_types.Book],
            query={"page[number]": page_number, "genre": genre},
            options=options,
        )

    async def create(
        self,
        *,
        title: str,
        genre: Literal["crime", "poetry"] | Omit = omit,
        author: book_create_params.Author | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Book:
        """Create.

        `POST /books`
        """
        return await self._call(
            _CREATE, root_types.Book, body={"title": title, "genre": genre, "author": author}, options=options
        )

    async def retrieve(self, book_id: str, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Retrieve.

        `GET /books/{book_id}`
        """
        return await self._call(_RETRIEVE, root_types.Book, path={"book_id": book_id}, options=options)


class _BooksMethods:
    list = wrapped(Books.list)
    create = wrapped(Books.create)
    retrieve = wrapped(Books.retrieve)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    list = async_wrapped(AsyncBooks.list)
    create = async_wrapped(AsyncBooks.create)
    retrieve = async_wrapped(AsyncBooks.retrieve)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
