# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `legacy.reporting` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    RawMode,
    StreamingMode,
    SyncResource,
    cached_property,
    nested,
)

if TYPE_CHECKING:
    from .batch_detail_records.batch_detail_records import AsyncBatchDetailRecords, BatchDetailRecords
    from .usage_reports import AsyncUsageReports, UsageReports

__all__ = ["AsyncReporting", "Reporting"]


class Reporting(SyncResource):
    """The `legacy.reporting` resource."""

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecords:
        """The `legacy.reporting.batch_detail_records` resource."""
        from .batch_detail_records.batch_detail_records import BatchDetailRecords

        return BatchDetailRecords(self._client)

    @cached_property
    def usage_reports(self) -> UsageReports:
        """The `legacy.reporting.usage_reports` resource."""
        from .usage_reports import UsageReports

        return UsageReports(self._client)

    @cached_property
    def with_raw_response(self) -> ReportingWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ReportingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportingWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ReportingWithStreamingResponse(self)


class AsyncReporting(AsyncResource):
    """The `legacy.reporting` resource."""

    @cached_property
    def batch_detail_records(self) -> AsyncBatchDetailRecords:
        """The `legacy.reporting.batch_detail_records` resource."""
        from .batch_detail_records.batch_detail_records import AsyncBatchDetailRecords

        return AsyncBatchDetailRecords(self._client)

    @cached_property
    def usage_reports(self) -> AsyncUsageReports:
        """The `legacy.reporting.usage_reports` resource."""
        from .usage_reports import AsyncUsageReports

        return AsyncUsageReports(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncReportingWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncReportingWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReportingWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncReportingWithStreamingResponse(self)


class _ReportingMethods:
    batch_detail_records = nested(Reporting.batch_detail_records)

    usage_reports = nested(Reporting.usage_reports)


class ReportingWithRawResponse(_ReportingMethods, RawMode[Reporting]):
    """`Reporting` with the HTTP response."""


class ReportingWithStreamingResponse(_ReportingMethods, StreamingMode[Reporting]):
    """`Reporting` with a streamed HTTP response."""


class _AsyncReportingMethods:
    batch_detail_records = nested(AsyncReporting.batch_detail_records)

    usage_reports = nested(AsyncReporting.usage_reports)


class AsyncReportingWithRawResponse(_AsyncReportingMethods, AsyncRawMode[AsyncReporting]):
    """`Reporting` with the HTTP response."""


class AsyncReportingWithStreamingResponse(_AsyncReportingMethods, AsyncStreamingMode[AsyncReporting]):
    """`Reporting` with a streamed HTTP response."""
