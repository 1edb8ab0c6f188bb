# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `reports` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
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

__all__ = ["AsyncReports", "Reports"]

_RETRIEVE_LOAN = Operation(id="reports.retrieve_loan", method="GET", path="/reports/loans", accept="*/*")


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

    def retrieve_loan(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve loan.

        `GET /reports/loans`
        """
        return self._call(_RETRIEVE_LOAN, NoneType, options=options)


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

    async def retrieve_loan(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve loan.

        `GET /reports/loans`
        """
        return await self._call(_RETRIEVE_LOAN, NoneType, options=options)


class _ReportsMethods:
    retrieve_loan = wrapped(Reports.retrieve_loan)


class ReportsWithRawResponse(_ReportsMethods, RawMode[Reports]):
    """`Reports` with the HTTP response."""


class ReportsWithStreamingResponse(_ReportsMethods, StreamingMode[Reports]):
    """`Reports` with a streamed HTTP response."""


class _AsyncReportsMethods:
    retrieve_loan = async_wrapped(AsyncReports.retrieve_loan)


class AsyncReportsWithRawResponse(_AsyncReportsMethods, AsyncRawMode[AsyncReports]):
    """`Reports` with the HTTP response."""


class AsyncReportsWithStreamingResponse(_AsyncReportsMethods, AsyncStreamingMode[AsyncReports]):
    """`Reports` with a streamed HTTP response."""
