# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncBooks", "Books"]

_UPDATE = Operation(
    id="books.update",
    method="PATCH",
    path="/books/{id}",
    body="application/merge-patch+json",
    accept="application/vnd.books.v2+json",
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

    def update(
        self, id: str, *, title: str | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.BookUpdateResponse:
        """Update.

        `PATCH /books/{id}`
        """
        return self._call(
            _UPDATE, root_types.BookUpdateResponse, path={"id": id}, body={"title": title}, options=options
        )


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

    async def update(
        self, id: str, *, title: str | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.BookUpdateResponse:
        """Update.

        `PATCH /books/{id}`
        """
        return await self._call(
            _UPDATE, root_types.BookUpdateResponse, path={"id": id}, body={"title": title}, options=options
        )


class _BooksMethods:
    update = wrapped(Books.update)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    update = async_wrapped(AsyncBooks.update)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
