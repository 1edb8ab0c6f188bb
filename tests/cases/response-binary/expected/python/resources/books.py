# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

_RETRIEVE_PDF = Operation(id="books.retrieve_pdf", method="GET", path="/books/{id}/pdf", accept="application/pdf")
_RETRIEVE_COVER = Operation(id="books.retrieve_cover", method="GET", path="/books/{id}/cover", accept="image/png")


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

    def retrieve_pdf(self, id: str, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """Retrieve pdf.

        `GET /books/{id}/pdf`
        """
        return self._call(_RETRIEVE_PDF, BinaryAPIResponse, path={"id": id}, options=options)

    def retrieve_cover(self, id: str, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """Retrieve cover.

        `GET /books/{id}/cover`
        """
        return self._call(_RETRIEVE_COVER, BinaryAPIResponse, path={"id": id}, options=options)


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

    async def retrieve_pdf(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        """Retrieve pdf.

        `GET /books/{id}/pdf`
        """
        return await self._call(_RETRIEVE_PDF, AsyncBinaryAPIResponse, path={"id": id}, options=options)

    async def retrieve_cover(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        """Retrieve cover.

        `GET /books/{id}/cover`
        """
        return await self._call(_RETRIEVE_COVER, AsyncBinaryAPIResponse, path={"id": id}, options=options)


class _BooksMethods:
    retrieve_pdf = wrapped(Books.retrieve_pdf)
    retrieve_cover = wrapped(Books.retrieve_cover)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    retrieve_pdf = async_wrapped(AsyncBooks.retrieve_pdf)
    retrieve_cover = async_wrapped(AsyncBooks.retrieve_cover)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
