# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `legacy.reporting.batch_detail_records` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core import (
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
    from .speech_to_text import AsyncSpeechToText, SpeechToText

__all__ = ["AsyncBatchDetailRecords", "BatchDetailRecords"]


class BatchDetailRecords(SyncResource):
    """The `legacy.reporting.batch_detail_records` resource."""

    @cached_property
    def speech_to_text(self) -> SpeechToText:
        """The `legacy.reporting.batch_detail_records.speech_to_text` resource."""
        from .speech_to_text import SpeechToText

        return SpeechToText(self._client)

    @cached_property
    def with_raw_response(self) -> BatchDetailRecordsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BatchDetailRecordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BatchDetailRecordsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BatchDetailRecordsWithStreamingResponse(self)


class AsyncBatchDetailRecords(AsyncResource):
    """The `legacy.reporting.batch_detail_records` resource."""

    @cached_property
    def speech_to_text(self) -> AsyncSpeechToText:
        """The `legacy.reporting.batch_detail_records.speech_to_text` resource."""
        from .speech_to_text import AsyncSpeechToText

        return AsyncSpeechToText(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBatchDetailRecordsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBatchDetailRecordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchDetailRecordsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBatchDetailRecordsWithStreamingResponse(self)


class _BatchDetailRecordsMethods:
    speech_to_text = nested(BatchDetailRecords.speech_to_text)


class BatchDetailRecordsWithRawResponse(_BatchDetailRecordsMethods, RawMode[BatchDetailRecords]):
    """`BatchDetailRecords` with the HTTP response."""


class BatchDetailRecordsWithStreamingResponse(_BatchDetailRecordsMethods, StreamingMode[BatchDetailRecords]):
    """`BatchDetailRecords` with a streamed HTTP response."""


class _AsyncBatchDetailRecordsMethods:
    speech_to_text = nested(AsyncBatchDetailRecords.speech_to_text)


class AsyncBatchDetailRecordsWithRawResponse(_AsyncBatchDetailRecordsMethods, AsyncRawMode[AsyncBatchDetailRecords]):
    """`BatchDetailRecords` with the HTTP response."""


class AsyncBatchDetailRecordsWithStreamingResponse(
    _AsyncBatchDetailRecordsMethods, AsyncStreamingMode[AsyncBatchDetailRecords]
):
    """`BatchDetailRecords` with a streamed HTTP response."""
