# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `meetings` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncMeetings", "Meetings"]

_JOIN = Operation(
    id="meetings.join",
    method="POST",
    path="/meetings/{MeetingId}",
    path_arguments={"MeetingId": "meeting"},
    body="application/json",
    accept="*/*",
)


class Meetings(SyncResource):
    """The `meetings` resource."""

    @cached_property
    def with_raw_response(self) -> MeetingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return MeetingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MeetingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return MeetingsWithStreamingResponse(self)

    def join(
        self,
        meeting: str,
        *,
        timeout_seconds: int | Omit = omit,
        label: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Join.

        `POST /meetings/{MeetingId}`

        Args:
            timeout_seconds: Seconds to wait for an answer.
        """
        return self._call(
            _JOIN,
            NoneType,
            path={"MeetingId": meeting},
            body={"Timeout": timeout_seconds, "Label": label},
            options=options,
        )


class AsyncMeetings(AsyncResource):
    """The `meetings` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncMeetingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncMeetingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMeetingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncMeetingsWithStreamingResponse(self)

    async def join(
        self,
        meeting: str,
        *,
        timeout_seconds: int | Omit = omit,
        label: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Join.

        `POST /meetings/{MeetingId}`

        Args:
            timeout_seconds: Seconds to wait for an answer.
        """
        return await self._call(
            _JOIN,
            NoneType,
            path={"MeetingId": meeting},
            body={"Timeout": timeout_seconds, "Label": label},
            options=options,
        )


class _MeetingsMethods:
    join = wrapped(Meetings.join)


class MeetingsWithRawResponse(_MeetingsMethods, RawMode[Meetings]):
    """`Meetings` with the HTTP response."""


class MeetingsWithStreamingResponse(_MeetingsMethods, StreamingMode[Meetings]):
    """`Meetings` with a streamed HTTP response."""


class _AsyncMeetingsMethods:
    join = async_wrapped(AsyncMeetings.join)


class AsyncMeetingsWithRawResponse(_AsyncMeetingsMethods, AsyncRawMode[AsyncMeetings]):
    """`Meetings` with the HTTP response."""


class AsyncMeetingsWithStreamingResponse(_AsyncMeetingsMethods, AsyncStreamingMode[AsyncMeetings]):
    """`Meetings` with a streamed HTTP response."""
