# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `mood` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
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

    from .._core import RequestOptions

__all__ = ["AsyncMood", "Mood"]

_RETRIEVE = Operation(id="mood.retrieve", method="GET", path="/mood")


class Mood(SyncResource):
    """The `mood` resource."""

    @cached_property
    def with_raw_response(self) -> MoodWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return MoodWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MoodWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return MoodWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.MoodRetrieveResponse | str | None:
        """Retrieve.

        `GET /mood`
        """
        return self._call(_RETRIEVE, cast("Any", root_types.MoodRetrieveResponse | str | None), options=options)


class AsyncMood(AsyncResource):
    """The `mood` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncMoodWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncMoodWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMoodWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncMoodWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.MoodRetrieveResponse | str | None:
        """Retrieve.

        `GET /mood`
        """
        return await self._call(_RETRIEVE, cast("Any", root_types.MoodRetrieveResponse | str | None), options=options)


class _MoodMethods:
    retrieve = wrapped(Mood.retrieve)


class MoodWithRawResponse(_MoodMethods, RawMode[Mood]):
    """`Mood` with the HTTP response."""


class MoodWithStreamingResponse(_MoodMethods, StreamingMode[Mood]):
    """`Mood` with a streamed HTTP response."""


class _AsyncMoodMethods:
    retrieve = async_wrapped(AsyncMood.retrieve)


class AsyncMoodWithRawResponse(_AsyncMoodMethods, AsyncRawMode[AsyncMood]):
    """`Mood` with the HTTP response."""


class AsyncMoodWithStreamingResponse(_AsyncMoodMethods, AsyncStreamingMode[AsyncMood]):
    """`Mood` with a streamed HTTP response."""
