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
)

if TYPE_CHECKING:
    from .days import (
        AsyncDays,
        AsyncDaysWithRawResponse,
        AsyncDaysWithStreamingResponse,
        Days,
        DaysWithRawResponse,
        DaysWithStreamingResponse,
    )

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
    pass


class YearsWithRawResponse(_YearsMethods, RawMode[Years]):
    """`Years` with the HTTP response."""

    @cached_property
    def days(self) -> DaysWithRawResponse:
        """The `years.days` resource."""
        from .days import DaysWithRawResponse

        return DaysWithRawResponse(self._resource.days)


class YearsWithStreamingResponse(_YearsMethods, StreamingMode[Years]):
    """`Years` with a streamed HTTP response."""

    @cached_property
    def days(self) -> DaysWithStreamingResponse:
        """The `years.days` resource."""
        from .days import DaysWithStreamingResponse

        return DaysWithStreamingResponse(self._resource.days)


class _AsyncYearsMethods:
    pass


class AsyncYearsWithRawResponse(_AsyncYearsMethods, AsyncRawMode[AsyncYears]):
    """`Years` with the HTTP response."""

    @cached_property
    def days(self) -> AsyncDaysWithRawResponse:
        """The `years.days` resource."""
        from .days import AsyncDaysWithRawResponse

        return AsyncDaysWithRawResponse(self._resource.days)


class AsyncYearsWithStreamingResponse(_AsyncYearsMethods, AsyncStreamingMode[AsyncYears]):
    """`Years` with a streamed HTTP response."""

    @cached_property
    def days(self) -> AsyncDaysWithStreamingResponse:
        """The `years.days` resource."""
        from .days import AsyncDaysWithStreamingResponse

        return AsyncDaysWithStreamingResponse(self._resource.days)
