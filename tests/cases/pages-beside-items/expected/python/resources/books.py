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
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import AsyncPaginator, RequestOptions

__all__ = ["AsyncBooks", "Books"]

_LIST = Operation(id="books.list", method="GET", path="/books")
_SCAN = Operation(id="books.scan", method="GET", path="/books/{id}/scan")


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
        self, *, page: int | Omit = omit, per_page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncBookListPage[shared_types.Book]:
        """List.

        `GET /books`
        """
        return self._page(
            _LIST,
            pagination.SyncBookListPage[shared_types.Book],
            query={"page": page, "per_page": per_page},
            options=options,
        )

    def scan(self, id: str, *, page: int, **options: Unpack[RequestOptions]) -> root_types.BookScanResponse:
        """Scan.

        `GET /books/{id}/scan`
        """
        return self._call(_SCAN, root_types.BookScanResponse, path={"id": id}, query={"page": page}, options=options)


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
        self, *, page: int | Omit = omit, per_page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[shared_types.Book, pagination.AsyncBookListPage[shared_types.Book]]:
        """List.

        `GET /books`
        """
        return self._page(
            _LIST,
            pagination.AsyncBookListPage[shared_types.Book],
            query={"page": page, "per_page": per_page},
            options=options,
        )

    async def scan(self, id: str, *, page: int, **options: Unpack[RequestOptions]) -> root_types.BookScanResponse:
        """Scan.

        `GET /books/{id}/scan`
        """
        return await self._call(
            _SCAN, root_types.BookScanResponse, path={"id": id}, query={"page": page}, options=options
        )


class _BooksMethods:
    list = wrapped(Books.list)
    scan = wrapped(Books.scan)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    list = async_wrapped(AsyncBooks.list)
    scan = async_wrapped(AsyncBooks.scan)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
