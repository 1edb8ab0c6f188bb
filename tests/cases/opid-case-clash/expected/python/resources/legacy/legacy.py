# Generated from openapi.yaml by sdkgen. Do not edit.
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
    nested,
)

if TYPE_CHECKING:
    from .reports import AsyncReports, Reports

__all__ = ["AsyncLegacy", "Legacy"]


class Legacy(SyncResource):
    """The `legacy` resource."""

    @cached_property
    def reports(self) -> Reports:
        """The `legacy.reports` resource."""
        from .reports import Reports

        return Reports(self._client)

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
    def reports(self) -> AsyncReports:
        """The `legacy.reports` resource."""
        from .reports import AsyncReports

        return AsyncReports(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncLegacyWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLegacyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLegacyWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLegacyWithStreamingResponse(self)


class _LegacyMethods:
    reports = nested(Legacy.reports)


class LegacyWithRawResponse(_LegacyMethods, RawMode[Legacy]):
    """`Legacy` with the HTTP response."""


class LegacyWithStreamingResponse(_LegacyMethods, StreamingMode[Legacy]):
    """`Legacy` with a streamed HTTP response."""


class _AsyncLegacyMethods:
    reports = nested(AsyncLegacy.reports)


class AsyncLegacyWithRawResponse(_AsyncLegacyMethods, AsyncRawMode[AsyncLegacy]):
    """`Legacy` with the HTTP response."""


class AsyncLegacyWithStreamingResponse(_AsyncLegacyMethods, AsyncStreamingMode[AsyncLegacy]):
    """`Legacy` with a streamed HTTP response."""
