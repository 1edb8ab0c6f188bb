# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `reports` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncReports", "Reports"]

_LIST_LOANS = Operation(id="reports.list_loans", method="GET", path="/reports/loans")


class Reports(SyncResource):
    """The `reports` resource."""

    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ReportsWithStreamingResponse(self)

    def list_loans(
        self, *, accept: Literal["text/csv", "application/json"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.ReportListLoansResponse | str:
        """List loans.

        `GET /reports/loans`
        """
        return self._call(
            _LIST_LOANS,
            cast("type[root_types.ReportListLoansResponse | str]", root_types.ReportListLoansResponse | str),
            headers={"Accept": accept},
            options=options,
        )


class AsyncReports(AsyncResource):
    """The `reports` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReportsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncReportsWithStreamingResponse(self)

    async def list_loans(
        self, *, accept: Literal["text/csv", "application/json"] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.ReportListLoansResponse | str:
        """List loans.

        `GET /reports/loans`
        """
        return await self._call(
            _LIST_LOANS,
            cast("type[root_types.ReportListLoansResponse | str]", root_types.ReportListLoansResponse | str),
            headers={"Accept": accept},
            options=options,
        )


class _ReportsMethods:
    list_loans = wrapped(Reports.list_loans)


class ReportsWithRawResponse(_ReportsMethods, RawMode[Reports]):
    """`Reports` with the HTTP response."""


class ReportsWithStreamingResponse(_ReportsMethods, StreamingMode[Reports]):
    """`Reports` with a streamed HTTP response."""


class _AsyncReportsMethods:
    list_loans = async_wrapped(AsyncReports.list_loans)


class AsyncReportsWithRawResponse(_AsyncReportsMethods, AsyncRawMode[AsyncReports]):
    """`Reports` with the HTTP response."""


class AsyncReportsWithStreamingResponse(_AsyncReportsMethods, AsyncStreamingMode[AsyncReports]):
    """`Reports` with a streamed HTTP response."""
