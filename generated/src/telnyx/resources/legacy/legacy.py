# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `legacy` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    RawMode,
    StreamingMode,
    SyncResource,
    cached_property,
)

if TYPE_CHECKING:
    from .reporting.reporting import (
        AsyncReporting,
        AsyncReportingWithRawResponse,
        AsyncReportingWithStreamingResponse,
        Reporting,
        ReportingWithRawResponse,
        ReportingWithStreamingResponse,
    )

__all__ = ["AsyncLegacy", "Legacy"]


class Legacy(SyncResource):
    """The `legacy` resource."""

    @cached_property
    def reporting(self) -> Reporting:
        """The `legacy.reporting` resource."""
        from .reporting.reporting import Reporting

        return Reporting(self._client)

    @cached_property
    def with_raw_response(self) -> LegacyWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LegacyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LegacyWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LegacyWithStreamingResponse(self)


class AsyncLegacy(AsyncResource):
    """The `legacy` resource."""

    @cached_property
    def reporting(self) -> AsyncReporting:
        """The `legacy.reporting` resource."""
        from .reporting.reporting import AsyncReporting

        return AsyncReporting(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncLegacyWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLegacyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLegacyWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLegacyWithStreamingResponse(self)


class _LegacyMethods:
    pass


class LegacyWithRawResponse(_LegacyMethods, RawMode[Legacy]):
    """`Legacy` with the HTTP response."""

    @cached_property
    def reporting(self) -> ReportingWithRawResponse:
        """The `legacy.reporting` resource."""
        from .reporting.reporting import ReportingWithRawResponse

        return ReportingWithRawResponse(self._resource.reporting)


class LegacyWithStreamingResponse(_LegacyMethods, StreamingMode[Legacy]):
    """`Legacy` with a streamed HTTP response."""

    @cached_property
    def reporting(self) -> ReportingWithStreamingResponse:
        """The `legacy.reporting` resource."""
        from .reporting.reporting import ReportingWithStreamingResponse

        return ReportingWithStreamingResponse(self._resource.reporting)


class _AsyncLegacyMethods:
    pass


class AsyncLegacyWithRawResponse(_AsyncLegacyMethods, AsyncRawMode[AsyncLegacy]):
    """`Legacy` with the HTTP response."""

    @cached_property
    def reporting(self) -> AsyncReportingWithRawResponse:
        """The `legacy.reporting` resource."""
        from .reporting.reporting import AsyncReportingWithRawResponse

        return AsyncReportingWithRawResponse(self._resource.reporting)


class AsyncLegacyWithStreamingResponse(_AsyncLegacyMethods, AsyncStreamingMode[AsyncLegacy]):
    """`Legacy` with a streamed HTTP response."""

    @cached_property
    def reporting(self) -> AsyncReportingWithStreamingResponse:
        """The `legacy.reporting` resource."""
        from .reporting.reporting import AsyncReportingWithStreamingResponse

        return AsyncReportingWithStreamingResponse(self._resource.reporting)
