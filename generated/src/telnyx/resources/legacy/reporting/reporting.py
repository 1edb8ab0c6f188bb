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
)

if TYPE_CHECKING:
    from .batch_detail_records.batch_detail_records import (
        AsyncBatchDetailRecords,
        AsyncBatchDetailRecordsWithRawResponse,
        AsyncBatchDetailRecordsWithStreamingResponse,
        BatchDetailRecords,
        BatchDetailRecordsWithRawResponse,
        BatchDetailRecordsWithStreamingResponse,
    )
    from .usage_reports import (
        AsyncUsageReports,
        AsyncUsageReportsWithRawResponse,
        AsyncUsageReportsWithStreamingResponse,
        UsageReports,
        UsageReportsWithRawResponse,
        UsageReportsWithStreamingResponse,
    )

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
    pass


class ReportingWithRawResponse(_ReportingMethods, RawMode[Reporting]):
    """`Reporting` with the HTTP response."""

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecordsWithRawResponse:
        """The `legacy.reporting.batch_detail_records` resource."""
        from .batch_detail_records.batch_detail_records import BatchDetailRecordsWithRawResponse

        return BatchDetailRecordsWithRawResponse(self._resource.batch_detail_records)

    @cached_property
    def usage_reports(self) -> UsageReportsWithRawResponse:
        """The `legacy.reporting.usage_reports` resource."""
        from .usage_reports import UsageReportsWithRawResponse

        return UsageReportsWithRawResponse(self._resource.usage_reports)


class ReportingWithStreamingResponse(_ReportingMethods, StreamingMode[Reporting]):
    """`Reporting` with a streamed HTTP response."""

    @cached_property
    def batch_detail_records(self) -> BatchDetailRecordsWithStreamingResponse:
        """The `legacy.reporting.batch_detail_records` resource."""
        from .batch_detail_records.batch_detail_records import BatchDetailRecordsWithStreamingResponse

        return BatchDetailRecordsWithStreamingResponse(self._resource.batch_detail_records)

    @cached_property
    def usage_reports(self) -> UsageReportsWithStreamingResponse:
        """The `legacy.reporting.usage_reports` resource."""
        from .usage_reports import UsageReportsWithStreamingResponse

        return UsageReportsWithStreamingResponse(self._resource.usage_reports)


class _AsyncReportingMethods:
    pass


class AsyncReportingWithRawResponse(_AsyncReportingMethods, AsyncRawMode[AsyncReporting]):
    """`Reporting` with the HTTP response."""

    @cached_property
    def batch_detail_records(self) -> AsyncBatchDetailRecordsWithRawResponse:
        """The `legacy.reporting.batch_detail_records` resource."""
        from .batch_detail_records.batch_detail_records import AsyncBatchDetailRecordsWithRawResponse

        return AsyncBatchDetailRecordsWithRawResponse(self._resource.batch_detail_records)

    @cached_property
    def usage_reports(self) -> AsyncUsageReportsWithRawResponse:
        """The `legacy.reporting.usage_reports` resource."""
        from .usage_reports import AsyncUsageReportsWithRawResponse

        return AsyncUsageReportsWithRawResponse(self._resource.usage_reports)


class AsyncReportingWithStreamingResponse(_AsyncReportingMethods, AsyncStreamingMode[AsyncReporting]):
    """`Reporting` with a streamed HTTP response."""

    @cached_property
    def batch_detail_records(self) -> AsyncBatchDetailRecordsWithStreamingResponse:
        """The `legacy.reporting.batch_detail_records` resource."""
        from .batch_detail_records.batch_detail_records import AsyncBatchDetailRecordsWithStreamingResponse

        return AsyncBatchDetailRecordsWithStreamingResponse(self._resource.batch_detail_records)

    @cached_property
    def usage_reports(self) -> AsyncUsageReportsWithStreamingResponse:
        """The `legacy.reporting.usage_reports` resource."""
        from .usage_reports import AsyncUsageReportsWithStreamingResponse

        return AsyncUsageReportsWithStreamingResponse(self._resource.usage_reports)
