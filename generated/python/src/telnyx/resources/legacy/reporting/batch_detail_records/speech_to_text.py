# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Detail records of speech-to-text usage, prepared in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core import (
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
from .....types.legacy.reporting import batch_detail_records as legacy_reporting_batch_detail_records_types

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Unpack

    from ....._core import RequestOptions

__all__ = ["AsyncSpeechToText", "SpeechToText"]

_LIST = Operation(
    id="legacy.reporting.batch_detail_records.speech_to_text.list",
    method="GET",
    path="/legacy/reporting/batch_detail_records/speech_to_text",
    security=(("bearerAuth",),),
)
_CREATE = Operation(
    id="legacy.reporting.batch_detail_records.speech_to_text.create",
    method="POST",
    path="/legacy/reporting/batch_detail_records/speech_to_text",
    body="application/json",
    security=(("bearerAuth",),),
)
_RETRIEVE = Operation(
    id="legacy.reporting.batch_detail_records.speech_to_text.retrieve",
    method="GET",
    path="/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    security=(("bearerAuth",),),
)
_DELETE = Operation(
    id="legacy.reporting.batch_detail_records.speech_to_text.delete",
    method="DELETE",
    path="/legacy/reporting/batch_detail_records/speech_to_text/{id}",
    security=(("bearerAuth",),),
)


class SpeechToText(SyncResource):
    """Detail records of speech-to-text usage, prepared in the background."""

    @cached_property
    def with_raw_response(self) -> SpeechToTextWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return SpeechToTextWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpeechToTextWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return SpeechToTextWithStreamingResponse(self)

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttGetDetailReportResponse:
        """List speech-to-text batch reports.

        Returns all requested reports, whatever their state.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _LIST, legacy_reporting_batch_detail_records_types.SttGetDetailReportResponse, options=options
        )

    def create(
        self, *, start_date: str | dt.datetime, end_date: str | dt.datetime, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttPostDetailReportResponse:
        """Request a speech-to-text batch report.

        Asks for the detail records of a period. Poll the report until it has a download link.

        `POST /legacy/reporting/batch_detail_records/speech_to_text`

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
            _CREATE,
            legacy_reporting_batch_detail_records_types.SttPostDetailReportResponse,
            body={"start_date": start_date, "end_date": end_date},
            options=options,
        )

    def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttGetDetailReportByIDResponse:
        """Get a speech-to-text batch report.

        Returns one report; once complete, with the link to its records.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: The report.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _RETRIEVE,
            legacy_reporting_batch_detail_records_types.SttGetDetailReportByIDResponse,
            path={"id": id},
            options=options,
        )

    def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttDeleteDetailReportResponse:
        """Delete a speech-to-text batch report.

        Removes a report and returns what it was.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: The report.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _DELETE,
            legacy_reporting_batch_detail_records_types.SttDeleteDetailReportResponse,
            path={"id": id},
            options=options,
        )


class AsyncSpeechToText(AsyncResource):
    """Detail records of speech-to-text usage, prepared in the background."""

    @cached_property
    def with_raw_response(self) -> AsyncSpeechToTextWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncSpeechToTextWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechToTextWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncSpeechToTextWithStreamingResponse(self)

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttGetDetailReportResponse:
        """List speech-to-text batch reports.

        Returns all requested reports, whatever their state.

        `GET /legacy/reporting/batch_detail_records/speech_to_text`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _LIST, legacy_reporting_batch_detail_records_types.SttGetDetailReportResponse, options=options
        )

    async def create(
        self, *, start_date: str | dt.datetime, end_date: str | dt.datetime, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttPostDetailReportResponse:
        """Request a speech-to-text batch report.

        Asks for the detail records of a period. Poll the report until it has a download link.

        `POST /legacy/reporting/batch_detail_records/speech_to_text`

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
            _CREATE,
            legacy_reporting_batch_detail_records_types.SttPostDetailReportResponse,
            body={"start_date": start_date, "end_date": end_date},
            options=options,
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttGetDetailReportByIDResponse:
        """Get a speech-to-text batch report.

        Returns one report; once complete, with the link to its records.

        `GET /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: The report.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _RETRIEVE,
            legacy_reporting_batch_detail_records_types.SttGetDetailReportByIDResponse,
            path={"id": id},
            options=options,
        )

    async def delete(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> legacy_reporting_batch_detail_records_types.SttDeleteDetailReportResponse:
        """Delete a speech-to-text batch report.

        Removes a report and returns what it was.

        `DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}`

        Args:
            id: The report.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _DELETE,
            legacy_reporting_batch_detail_records_types.SttDeleteDetailReportResponse,
            path={"id": id},
            options=options,
        )


class _SpeechToTextMethods:
    list = wrapped(SpeechToText.list)
    create = wrapped(SpeechToText.create)
    retrieve = wrapped(SpeechToText.retrieve)
    delete = wrapped(SpeechToText.delete)


class SpeechToTextWithRawResponse(_SpeechToTextMethods, RawMode[SpeechToText]):
    """`SpeechToText` with the HTTP response."""


class SpeechToTextWithStreamingResponse(_SpeechToTextMethods, StreamingMode[SpeechToText]):
    """`SpeechToText` with a streamed HTTP response."""


class _AsyncSpeechToTextMethods:
    list = async_wrapped(AsyncSpeechToText.list)
    create = async_wrapped(AsyncSpeechToText.create)
    retrieve = async_wrapped(AsyncSpeechToText.retrieve)
    delete = async_wrapped(AsyncSpeechToText.delete)


class AsyncSpeechToTextWithRawResponse(_AsyncSpeechToTextMethods, AsyncRawMode[AsyncSpeechToText]):
    """`SpeechToText` with the HTTP response."""


class AsyncSpeechToTextWithStreamingResponse(_AsyncSpeechToTextMethods, AsyncStreamingMode[AsyncSpeechToText]):
    """`SpeechToText` with a streamed HTTP response."""
