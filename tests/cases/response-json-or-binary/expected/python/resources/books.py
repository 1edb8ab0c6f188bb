# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import types as root_types
from .._core import (
    AsyncBinaryAPIResponse,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BinaryAPIResponse,
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

_PRINT = Operation(
    id="books.print", method="POST", path="/books/{id}/print", accept="application/json, application/pdf"
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

    def print(self, id: str, **options: Unpack[RequestOptions]) -> root_types.BookPrintResponse | BinaryAPIResponse:
        """Print.

        `POST /books/{id}/print`
        """
        return self._call(
            _PRINT,
            cast(
                "type[root_types.BookPrintResponse | BinaryAPIResponse]",
                root_types.BookPrintResponse | BinaryAPIResponse,
            ),
            path={"id": id},
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

    async def print(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> root_types.BookPrintResponse | AsyncBinaryAPIResponse:
        """Print.

        `POST /books/{id}/print`
        """
        return await self._call(
            _PRINT,
            cast(
                "type[root_types.BookPrintResponse | AsyncBinaryAPIResponse]",
                root_types.BookPrintResponse | AsyncBinaryAPIResponse,
            ),
            path={"id": id},
            options=options,
        )


class _BooksMethods:
    print = wrapped(Books.print)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    print = async_wrapped(AsyncBooks.print)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
