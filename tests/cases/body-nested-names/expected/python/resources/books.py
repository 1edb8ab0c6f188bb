# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from collections.abc import Iterable, Mapping

    from typing_extensions import Unpack

    from .._core import RequestOptions
    from ..types import book_create_params

__all__ = ["AsyncBooks", "Books"]

_CREATE = Operation(
    id="books.create",
    method="POST",
    path="/books",
    body="application/json",
    shape={
        "coAuthors": ("coAuthors", {"last_name": "lastName", "from_": "from"}),
        "byShelf": ("byShelf", {"*": ("*", {"row_number": "rowNumber"})}),
    },
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

    def create(
        self,
        *,
        main_title: str,
        co_authors: Iterable[book_create_params.CoAuthor] | Omit = omit,
        by_shelf: Mapping[str, book_create_params.ByShelfValue] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /books`
        """
        return self._call(
            _CREATE,
            NoneType,
            body={"mainTitle": main_title, "coAuthors": co_authors, "byShelf": by_shelf},
            options=options,
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

    async def create(
        self,
        *,
        main_title: str,
        co_authors: Iterable[book_create_params.CoAuthor] | Omit = omit,
        by_shelf: Mapping[str, book_create_params.ByShelfValue] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /books`
        """
        return await self._call(
            _CREATE,
            NoneType,
            body={"mainTitle": main_title, "coAuthors": co_authors, "byShelf": by_shelf},
            options=options,
        )


class _BooksMethods:
    create = wrapped(Books.create)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    create = async_wrapped(AsyncBooks.create)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
