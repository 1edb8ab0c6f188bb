# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `years.days` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)

if TYPE_CHECKING:
    import datetime as dt

    from typing_extensions import Unpack

    from ..._core import RequestOptions

__all__ = ["AsyncDays", "Days"]

_RETRIEVE_BOOK = Operation(
    id="years.days.retrieve_book", method="GET", path="/years/{year}/days/{day}/books/{book}", accept="*/*"
)


class Days(SyncResource):
    """The `years.days` resource."""

    @cached_property
    def with_raw_response(self) -> DaysWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return DaysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DaysWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return DaysWithStreamingResponse(self)

    def retrieve_book(self, book: str, *, year: int, day: str | dt.date, **options: Unpack[RequestOptions]) -> None:
        """Retrieve book.

        `GET /years/{year}/days/{day}/books/{book}`
        """
        return self._call(_RETRIEVE_BOOK, NoneType, path={"year": year, "day": day, "book": book}, options=options)


class AsyncDays(AsyncResource):
    """The `years.days` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncDaysWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncDaysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDaysWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncDaysWithStreamingResponse(self)

    async def retrieve_book(
        self, book: str, *, year: int, day: str | dt.date, **options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve book.

        `GET /years/{year}/days/{day}/books/{book}`
        """
        return await self._call(
            _RETRIEVE_BOOK, NoneType, path={"year": year, "day": day, "book": book}, options=options
        )


class _DaysMethods:
    retrieve_book = wrapped(Days.retrieve_book)


class DaysWithRawResponse(_DaysMethods, RawMode[Days]):
    """`Days` with the HTTP response."""


class DaysWithStreamingResponse(_DaysMethods, StreamingMode[Days]):
    """`Days` with a streamed HTTP response."""


class _AsyncDaysMethods:
    retrieve_book = async_wrapped(AsyncDays.retrieve_book)


class AsyncDaysWithRawResponse(_AsyncDaysMethods, AsyncRawMode[AsyncDays]):
    """`Days` with the HTTP response."""


class AsyncDaysWithStreamingResponse(_AsyncDaysMethods, AsyncStreamingMode[AsyncDays]):
    """`Days` with a streamed HTTP response."""
