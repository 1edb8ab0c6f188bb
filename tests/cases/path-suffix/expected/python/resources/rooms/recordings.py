# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `rooms.recordings` resource."""

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
    from typing_extensions import Unpack

    from ..._core import RequestOptions

__all__ = ["AsyncRecordings", "Recordings"]

_LIST = Operation(id="rooms.recordings.list", method="GET", path="/rooms/{room_id}/Recordings.json", accept="*/*")
_RETRIEVE = Operation(
    id="rooms.recordings.retrieve", method="GET", path="/rooms/{room_id}/Recordings/{recording_id}.json", accept="*/*"
)


class Recordings(SyncResource):
    """The `rooms.recordings` resource."""

    @cached_property
    def with_raw_response(self) -> RecordingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return RecordingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RecordingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return RecordingsWithStreamingResponse(self)

    def list(self, room_id: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /rooms/{room_id}/Recordings.json`
        """
        return self._call(_LIST, NoneType, path={"room_id": room_id}, options=options)

    def retrieve(self, recording_id: str, *, room_id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /rooms/{room_id}/Recordings/{recording_id}.json`
        """
        return self._call(_RETRIEVE, NoneType, path={"room_id": room_id, "recording_id": recording_id}, options=options)


class AsyncRecordings(AsyncResource):
    """The `rooms.recordings` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncRecordingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncRecordingsWithStreamingResponse(self)

    async def list(self, room_id: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /rooms/{room_id}/Recordings.json`
        """
        return await self._call(_LIST, NoneType, path={"room_id": room_id}, options=options)

    async def retrieve(self, recording_id: str, *, room_id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /rooms/{room_id}/Recordings/{recording_id}.json`
        """
        return await self._call(
            _RETRIEVE, NoneType, path={"room_id": room_id, "recording_id": recording_id}, options=options
        )


class _RecordingsMethods:
    list = wrapped(Recordings.list)
    retrieve = wrapped(Recordings.retrieve)


class RecordingsWithRawResponse(_RecordingsMethods, RawMode[Recordings]):
    """`Recordings` with the HTTP response."""


class RecordingsWithStreamingResponse(_RecordingsMethods, StreamingMode[Recordings]):
    """`Recordings` with a streamed HTTP response."""


class _AsyncRecordingsMethods:
    list = async_wrapped(AsyncRecordings.list)
    retrieve = async_wrapped(AsyncRecordings.retrieve)


class AsyncRecordingsWithRawResponse(_AsyncRecordingsMethods, AsyncRawMode[AsyncRecordings]):
    """`Recordings` with the HTTP response."""


class AsyncRecordingsWithStreamingResponse(_AsyncRecordingsMethods, AsyncStreamingMode[AsyncRecordings]):
    """`Recordings` with a streamed HTTP response."""
