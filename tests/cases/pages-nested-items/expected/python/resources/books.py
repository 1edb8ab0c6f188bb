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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import AsyncPaginator, RequestOptions

__all__ = ["AsyncBooks", "Books"]

_RETRIEVE_HISTORY = Operation(id="books.retrieve_history", method="GET", path="/books/{id}/history")


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

    def retrieve_history(
        self, id: str, *, next_page_token: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncBookRetrieveHistoryPage[root_types.Loan]:
        """Retrieve history.

        `GET /books/{id}/history`
        """
        return self._page(
            _RETRIEVE_HISTORY,
            pagination.SyncBookRetrieveHistoryPage[root_types.Loan],
            path={"id": id},
            query={"nextPageToken": next_page_token},
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

    def retrieve_history(
        self, id: str, *, next_page_token: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[root_types.Loan, pagination.AsyncBookRetrieveHistoryPage[root_types.Loan]]:
        """Retrieve history.

        `GET /books/{id}/history`
        """
        return self._page(
            _RETRIEVE_HISTORY,
            pagination.AsyncBookRetrieveHistoryPage[root_types.Loan],
            path={"id": id},
            query={"nextPageToken": next_page_token},
            options=options,
        )


class _BooksMethods:
    retrieve_history = wrapped(Books.retrieve_history)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    retrieve_history = async_wrapped(AsyncBooks.retrieve_history)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
