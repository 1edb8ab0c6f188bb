# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
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
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncBooks", "Books"]

_LIST = Operation(id="books.list", method="GET", path="/books")
_CREATE = Operation(id="books.create", method="POST", path="/books", body="application/json")
_RETRIEVE = Operation(id="books.retrieve", method="GET", path="/books/{id}")
_UPDATE = Operation(id="books.update", method="PATCH", path="/books/{id}", body="application/json")
_DELETE = Operation(id="books.delete", method="DELETE", path="/books/{id}", accept="*/*")


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

    def list(self, **options: Unpack[RequestOptions]) -> root_types.BookList:
        """List.

        `GET /books`
        """
        return self._call(_LIST, root_types.BookList, options=options)

    def create(self, *, title: str | Omit = omit, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Create.

        `POST /books`
        """
        return self._call(_CREATE, root_types.Book, body={"title": title}, options=options)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Retrieve.

        `GET /books/{id}`
        """
        return self._call(_RETRIEVE, root_types.Book, path={"id": id}, options=options)

    def update(self, id: str, *, title: str | Omit = omit, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Update.

        `PATCH /books/{id}`
        """
        return self._call(_UPDATE, root_types.Book, path={"id": id}, body={"title": title}, options=options)

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /books/{id}`
        """
        return self._call(_DELETE, NoneType, path={"id": id}, options=options)


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

    async def list(self, **options: Unpack[RequestOptions]) -> root_types.BookList:
        """List.

        `GET /books`
        """
        return await self._call(_LIST, root_types.BookList, options=options)

    async def create(self, *, title: str | Omit = omit, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Create.

        `POST /books`
        """
        return await self._call(_CREATE, root_types.Book, body={"title": title}, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Retrieve.

        `GET /books/{id}`
        """
        return await self._call(_RETRIEVE, root_types.Book, path={"id": id}, options=options)

    async def update(self, id: str, *, title: str | Omit = omit, **options: Unpack[RequestOptions]) -> root_types.Book:
        """Update.

        `PATCH /books/{id}`
        """
        return await self._call(_UPDATE, root_types.Book, path={"id": id}, body={"title": title}, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /books/{id}`
        """
        return await self._call(_DELETE, NoneType, path={"id": id}, options=options)


class _BooksMethods:
    list = wrapped(Books.list)
    create = wrapped(Books.create)
    retrieve = wrapped(Books.retrieve)
    update = wrapped(Books.update)
    delete = wrapped(Books.delete)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    list = async_wrapped(AsyncBooks.list)
    create = async_wrapped(AsyncBooks.create)
    retrieve = async_wrapped(AsyncBooks.retrieve)
    update = async_wrapped(AsyncBooks.update)
    delete = async_wrapped(AsyncBooks.delete)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
