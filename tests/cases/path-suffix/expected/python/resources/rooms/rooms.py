# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `rooms` resource."""

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
    from .recordings import AsyncRecordings, Recordings

__all__ = ["AsyncRooms", "Rooms"]


class Rooms(SyncResource):
    """The `rooms` resource."""

    @cached_property
    def recordings(self) -> Recordings:
        """The `rooms.recordings` resource."""
        from .recordings import Recordings

        return Recordings(self._client)

    @cached_property
    def with_raw_response(self) -> RoomsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return RoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RoomsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return RoomsWithStreamingResponse(self)


class AsyncRooms(AsyncResource):
    """The `rooms` resource."""

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """The `rooms.recordings` resource."""
        from .recordings import AsyncRecordings

        return AsyncRecordings(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncRoomsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncRoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncRoomsWithStreamingResponse(self)


class _RoomsMethods:
    recordings = nested(Rooms.recordings)


class RoomsWithRawResponse(_RoomsMethods, RawMode[Rooms]):
    """`Rooms` with the HTTP response."""


class RoomsWithStreamingResponse(_RoomsMethods, StreamingMode[Rooms]):
    """`Rooms` with a streamed HTTP response."""


class _AsyncRoomsMethods:
    recordings = nested(AsyncRooms.recordings)


class AsyncRoomsWithRawResponse(_AsyncRoomsMethods, AsyncRawMode[AsyncRooms]):
    """`Rooms` with the HTTP response."""


class AsyncRoomsWithStreamingResponse(_AsyncRoomsMethods, AsyncStreamingMode[AsyncRooms]):
    """`Rooms` with a streamed HTTP response."""
