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
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions
    from ..types import book_retrieve_params

__all__ = ["AsyncBooks", "Books"]

_RETRIEVE = Operation(
    id="books.retrieve",
    method="GET",
    path="/books",
    query_styles={"filter": Style("deepObject", explode=True)},
    query_shape={"filter": ("filter", {"title": ("title", {"starts_with": "startsWith"})})},
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

    def retrieve(self, *, filter: book_retrieve_params.Filter | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /books`
        """
        return self._call(_RETRIEVE, NoneType, query={"filter": filter}, options=options)


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

    async def retrieve(
        self, *, filter: book_retrieve_params.Filter | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /books`
        """
        return await self._call(_RETRIEVE, NoneType, query={"filter": filter}, options=options)


class _BooksMethods:
    retrieve = wrapped(Books.retrieve)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    retrieve = async_wrapped(AsyncBooks.retrieve)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
