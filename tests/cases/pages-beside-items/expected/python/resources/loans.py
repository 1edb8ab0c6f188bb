# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `loans` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import pagination
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

__all__ = ["AsyncLoans", "Loans"]

_LIST = Operation(id="loans.list", method="GET", path="/loans")


class Loans(SyncResource):
    """The `loans` resource."""

    @cached_property
    def with_raw_response(self) -> LoansWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LoansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LoansWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LoansWithStreamingResponse(self)

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncItemsNumberedPageByPageOfTotal[shared_types.Book]:
        """List.

        `GET /loans`
        """
        return self._page(
            _LIST,
            pagination.SyncItemsNumberedPageByPageOfTotal[shared_types.Book],
            query={"page": page, "per_page": per_page},
            options=options,
        )


class AsyncLoans(AsyncResource):
    """The `loans` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncLoansWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLoansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLoansWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLoansWithStreamingResponse(self)

    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[shared_types.Book, pagination.AsyncItemsNumberedPageByPageOfTotal[shared_types.Book]]:
        """List.

        `GET /loans`
        """
        return self._page(
            _LIST,
            pagination.AsyncItemsNumberedPageByPageOfTotal[shared_types.Book],
            query={"page": page, "per_page": per_page},
            options=options,
        )


class _LoansMethods:
    list = wrapped(Loans.list)


class LoansWithRawResponse(_LoansMethods, RawMode[Loans]):
    """`Loans` with the HTTP response."""


class LoansWithStreamingResponse(_LoansMethods, StreamingMode[Loans]):
    """`Loans` with a streamed HTTP response."""


class _AsyncLoansMethods:
    list = async_wrapped(AsyncLoans.list)


class AsyncLoansWithRawResponse(_AsyncLoansMethods, AsyncRawMode[AsyncLoans]):
    """`Loans` with the HTTP response."""


class AsyncLoansWithStreamingResponse(_AsyncLoansMethods, AsyncStreamingMode[AsyncLoans]):
    """`Loans` with a streamed HTTP response."""
