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
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import RequestOptions

__all__ = ["AsyncBooks", "Books"]

_CREATE_BATCH = Operation(
    id="books.create_batch",
    method="POST",
    path="/books/batch",
    body="application/json",
    shape={"book_title": "bookTitle"},
    accept="*/*",
)


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

    def create_batch(
        self, *, body: Iterable[root_types.BookCreateBatchItemParam], **options: Unpack[RequestOptions]
    ) -> None:
        """Create batch.

        `POST /books/batch`
        """
        return self._call(_CREATE_BATCH, NoneType, body=body, options=options)


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

    async def create_batch(
        self, *, body: Iterable[root_types.BookCreateBatchItemParam], **options: Unpack[RequestOptions]
    ) -> None:
        """Create batch.

        `POST /books/batch`
        """
        return await self._call(_CREATE_BATCH, NoneType, body=body, options=options)


class _BooksMethods:
    create_batch = wrapped(Books.create_batch)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    create_batch = async_wrapped(AsyncBooks.create_batch)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
