# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `years` resource."""

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
    from .days import AsyncDays, Days

__all__ = ["AsyncYears", "Years"]


class Years(SyncResource):
    """The `years` resource."""

    @cached_property
    def days(self) -> Days:
        """The `years.days` resource."""
        from .days import Days

        return Days(self._client)

    @cached_property
    def with_raw_response(self) -> YearsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return YearsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> YearsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return YearsWithStreamingResponse(self)


class AsyncYears(AsyncResource):
    """The `years` resource."""

    @cached_property
    def days(self) -> AsyncDays:
        """The `years.days` resource."""
        from .days import AsyncDays

        return AsyncDays(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncYearsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncYearsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncYearsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncYearsWithStreamingResponse(self)


class _YearsMethods:
    days = nested(Years.days)


class YearsWithRawResponse(_YearsMethods, RawMode[Years]):
    """`Years` with the HTTP response."""


class YearsWithStreamingResponse(_YearsMethods, StreamingMode[Years]):
    """`Years` with a streamed HTTP response."""


class _AsyncYearsMethods:
    days = nested(AsyncYears.days)


class AsyncYearsWithRawResponse(_AsyncYearsMethods, AsyncRawMode[AsyncYears]):
    """`Years` with the HTTP response."""


class AsyncYearsWithStreamingResponse(_AsyncYearsMethods, AsyncStreamingMode[AsyncYears]):
    """`Years` with a streamed HTTP response."""
