# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `loans` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import types as root_types
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

__all__ = ["AsyncLoans", "Loans"]

_END = Operation(id="loans.end", method="DELETE", path="/loans/{id}")


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

    def end(self, id: str, **options: Unpack[RequestOptions]) -> root_types.LoanEndResponse | None:
        """End.

        `DELETE /loans/{id}`
        """
        return self._call(
            _END,
            cast("type[root_types.LoanEndResponse | None]", root_types.LoanEndResponse | None),
            path={"id": id},
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

    async def end(self, id: str, **options: Unpack[RequestOptions]) -> root_types.LoanEndResponse | None:
        """End.

        `DELETE /loans/{id}`
        """
        return await self._call(
            _END,
            cast("type[root_types.LoanEndResponse | None]", root_types.LoanEndResponse | None),
            path={"id": id},
            options=options,
        )


class _LoansMethods:
    end = wrapped(Loans.end)


class LoansWithRawResponse(_LoansMethods, RawMode[Loans]):
    """`Loans` with the HTTP response."""


class LoansWithStreamingResponse(_LoansMethods, StreamingMode[Loans]):
    """`Loans` with a streamed HTTP response."""


class _AsyncLoansMethods:
    end = async_wrapped(AsyncLoans.end)


class AsyncLoansWithRawResponse(_AsyncLoansMethods, AsyncRawMode[AsyncLoans]):
    """`Loans` with the HTTP response."""


class AsyncLoansWithStreamingResponse(_AsyncLoansMethods, AsyncStreamingMode[AsyncLoans]):
    """`Loans` with a streamed HTTP response."""
