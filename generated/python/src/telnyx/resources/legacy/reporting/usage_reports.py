# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Totals of speech-to-text usage, computed while you wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
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
from ....types.legacy import reporting as legacy_reporting_types

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Unpack

    from ...._core import RequestOptions

__all__ = ["AsyncUsageReports", "UsageReports"]

_RETRIEVE_SPEECH_TO_TEXT = Operation(
    id="legacy.reporting.usage_reports.retrieve_speech_to_text",
    method="GET",
    path="/legacy/reporting/usage_reports/speech_to_text",
    security=(("bearerAuth",),),
)


class UsageReports(SyncResource):
    """Totals of speech-to-text usage, computed while you wait."""

    @cached_property
    def with_raw_response(self) -> UsageReportsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return UsageReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UsageReportsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return UsageReportsWithStreamingResponse(self)

    def retrieve_speech_to_text(
        self,
        *,
        start_date: str | dt.datetime | Omit = omit,
        end_date: str | dt.datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> legacy_reporting_types.SttUsageReportResponse:
        """Get a speech-to-text usage report.

        Adds up the usage of a period and returns the totals in the same request.

        `GET /legacy/reporting/usage_reports/speech_to_text`

        Args:
            start_date: First moment of the period.
            end_date: Last moment of the period.

        Raises:
            BadRequestError: The request cannot be understood.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _RETRIEVE_SPEECH_TO_TEXT,
            legacy_reporting_types.SttUsageReportResponse,
            query={"start_date": start_date, "end_date": end_date},
            options=options,
        )


class AsyncUsageReports(AsyncResource):
    """Totals of speech-to-text usage, computed while you wait."""

    @cached_property
    def with_raw_response(self) -> AsyncUsageReportsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncUsageReportsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUsageReportsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncUsageReportsWithStreamingResponse(self)

    async def retrieve_speech_to_text(
        self,
        *,
        start_date: str | dt.datetime | Omit = omit,
        end_date: str | dt.datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> legacy_reporting_types.SttUsageReportResponse:
        """Get a speech-to-text usage report.

        Adds up the usage of a period and returns the totals in the same request.

        `GET /legacy/reporting/usage_reports/speech_to_text`

        Args:
            start_date: First moment of the period.
            end_date: Last moment of the period.

        Raises:
            BadRequestError: The request cannot be understood.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _RETRIEVE_SPEECH_TO_TEXT,
            legacy_reporting_types.SttUsageReportResponse,
            query={"start_date": start_date, "end_date": end_date},
            options=options,
        )


class _UsageReportsMethods:
    retrieve_speech_to_text = wrapped(UsageReports.retrieve_speech_to_text)


class UsageReportsWithRawResponse(_UsageReportsMethods, RawMode[UsageReports]):
    """`UsageReports` with the HTTP response."""


class UsageReportsWithStreamingResponse(_UsageReportsMethods, StreamingMode[UsageReports]):
    """`UsageReports` with a streamed HTTP response."""


class _AsyncUsageReportsMethods:
    retrieve_speech_to_text = async_wrapped(AsyncUsageReports.retrieve_speech_to_text)


class AsyncUsageReportsWithRawResponse(_AsyncUsageReportsMethods, AsyncRawMode[AsyncUsageReports]):
    """`UsageReports` with the HTTP response."""


class AsyncUsageReportsWithStreamingResponse(_AsyncUsageReportsMethods, AsyncStreamingMode[AsyncUsageReports]):
    """`UsageReports` with a streamed HTTP response."""
