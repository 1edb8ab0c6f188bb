# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

_RETRIEVE_TEXT = Operation(id="books.retrieve_text", method="GET", path="/books/{id}/text", accept="text/plain")
_EXPORT = Operation(id="books.export", method="GET", path="/books.csv", accept="text/csv")


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

    def retrieve_text(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """Retrieve text.

        `GET /books/{id}/text`
        """
        return self._call(_RETRIEVE_TEXT, str, path={"id": id}, options=options)

    def export(self, **options: Unpack[RequestOptions]) -> str:
        """Export.

        `GET /books.csv`
        """
        return self._call(_EXPORT, str, options=options)


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

    async def retrieve_text(self, id: str, **options: Unpack[RequestOptions]) -> str:
        """Retrieve text.

        `GET /books/{id}/text`
        """
        return await self._call(_RETRIEVE_TEXT, str, path={"id": id}, options=options)

    async def export(self, **options: Unpack[RequestOptions]) -> str:
        """Export.

        `GET /books.csv`
        """
        return await self._call(_EXPORT, str, options=options)


class _BooksMethods:
    retrieve_text = wrapped(Books.retrieve_text)
    export = wrapped(Books.export)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    retrieve_text = async_wrapped(AsyncBooks.retrieve_text)
    export = async_wrapped(AsyncBooks.export)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
