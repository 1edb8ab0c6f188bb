# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `talks` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
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

__all__ = ["AsyncTalks", "Talks"]

_LIST = Operation(id="talks.list", method="GET", path="/talks")


class Talks(SyncResource):
    """The `talks` resource."""

    @cached_property
    def with_raw_response(self) -> TalksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TalksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TalksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TalksWithStreamingResponse(self)

    def list(
        self,
        *,
        metadata_speaker_id: str | Omit = omit,
        room_name: str | Omit = omit,
        sort: str | Omit = omit,
        or_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.TalkListResponse:
        """List.

        `GET /talks`
        """
        return self._call(
            _LIST,
            root_types.TalkListResponse,
            query={"metadata->speaker_id": metadata_speaker_id, "room.name": room_name, "sort[]": sort, "or": or_},
            options=options,
        )


class AsyncTalks(AsyncResource):
    """The `talks` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncTalksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTalksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTalksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTalksWithStreamingResponse(self)

    async def list(
        self,
        *,
        metadata_speaker_id: str | Omit = omit,
        room_name: str | Omit = omit,
        sort: str | Omit = omit,
        or_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.TalkListResponse:
        """List.

        `GET /talks`
        """
        return await self._call(
            _LIST,
            root_types.TalkListResponse,
            query={"metadata->speaker_id": metadata_speaker_id, "room.name": room_name, "sort[]": sort, "or": or_},
            options=options,
        )


class _TalksMethods:
    list = wrapped(Talks.list)


class TalksWithRawResponse(_TalksMethods, RawMode[Talks]):
    """`Talks` with the HTTP response."""


class TalksWithStreamingResponse(_TalksMethods, StreamingMode[Talks]):
    """`Talks` with a streamed HTTP response."""


class _AsyncTalksMethods:
    list = async_wrapped(AsyncTalks.list)


class AsyncTalksWithRawResponse(_AsyncTalksMethods, AsyncRawMode[AsyncTalks]):
    """`Talks` with the HTTP response."""


class AsyncTalksWithStreamingResponse(_AsyncTalksMethods, AsyncStreamingMode[AsyncTalks]):
    """`Talks` with a streamed HTTP response."""
