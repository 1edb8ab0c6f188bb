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

_REPLACE = Operation(id="books.replace", method="POST", path="/books/{id}", accept="*/*")
_REPLACE_BY_ID = Operation(id="books.replace_by_id", method="PUT", path="/books/{id}", accept="*/*")
_UPDATE = Operation(id="books.update", method="PATCH", path="/books/{id}", accept="*/*")


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

    def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Replace.

        `POST /books/{id}`
        """
        return self._call(_REPLACE, NoneType, path={"id": id}, options=options)

    def replace_by_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Replace by id.

        `PUT /books/{id}`
        """
        return self._call(_REPLACE_BY_ID, NoneType, path={"id": id}, options=options)

    def update(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PATCH /books/{id}`
        """
        return self._call(_UPDATE, NoneType, path={"id": id}, options=options)


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

    async def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Replace.

        `POST /books/{id}`
        """
        return await self._call(_REPLACE, NoneType, path={"id": id}, options=options)

    async def replace_by_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Replace by id.

        `PUT /books/{id}`
        """
        return await self._call(_REPLACE_BY_ID, NoneType, path={"id": id}, options=options)

    async def update(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PATCH /books/{id}`
        """
        return await self._call(_UPDATE, NoneType, path={"id": id}, options=options)


class _BooksMethods:
    replace = wrapped(Books.replace)
    replace_by_id = wrapped(Books.replace_by_id)
    update = wrapped(Books.update)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    replace = async_wrapped(AsyncBooks.replace)
    replace_by_id = async_wrapped(AsyncBooks.replace_by_id)
    update = async_wrapped(AsyncBooks.update)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
