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
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncBooks", "Books"]

_RETRIEVE = Operation(id="books.retrieve", method="GET", path="/books/{id}", accept="*/*")


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

    def retrieve(
        self,
        id: str,
        *,
        query_id: int | Omit = omit,
        header_id: str | Omit = omit,
        cookie_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /books/{id}`
        """
        return self._call(
            _RETRIEVE,
            NoneType,
            path={"id": id},
            query={"id": query_id},
            headers={"id": header_id},
            cookies={"id": cookie_id},
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

    async def retrieve(
        self,
        id: str,
        *,
        query_id: int | Omit = omit,
        header_id: str | Omit = omit,
        cookie_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /books/{id}`
        """
        return await self._call(
            _RETRIEVE,
            NoneType,
            path={"id": id},
            query={"id": query_id},
            headers={"id": header_id},
            cookies={"id": cookie_id},
            options=options,
        )


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
