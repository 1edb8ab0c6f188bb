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
    nested,
)

if TYPE_CHECKING:
    from .reporting.reporting import AsyncReporting, Reporting

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
    reporting = nested(Legacy.reporting)


class LegacyWithRawResponse(_LegacyMethods, RawMode[Legacy]):
    """`Legacy` with the HTTP response."""


class LegacyWithStreamingResponse(_LegacyMethods, StreamingMode[Legacy]):
    """`Legacy` with a streamed HTTP response."""


class _AsyncLegacyMethods:
    reporting = nested(AsyncLegacy.reporting)


class AsyncLegacyWithRawResponse(_AsyncLegacyMethods, AsyncRawMode[AsyncLegacy]):
    """`Legacy` with the HTTP response."""


class AsyncLegacyWithStreamingResponse(_AsyncLegacyMethods, AsyncStreamingMode[AsyncLegacy]):
    """`Legacy` with a streamed HTTP response."""
