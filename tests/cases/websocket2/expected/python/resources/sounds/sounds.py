# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `sounds` resource."""

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
    from .speech import AsyncSpeech, Speech

__all__ = ["AsyncSounds", "Sounds"]


class Sounds(SyncResource):
    """The `sounds` resource."""

    @cached_property
    def speech(self) -> Speech:
        """The `sounds.speech` resource."""
        from .speech import Speech

        return Speech(self._client)

    @cached_property
    def with_raw_response(self) -> SoundsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return SoundsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SoundsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return SoundsWithStreamingResponse(self)


class AsyncSounds(AsyncResource):
    """The `sounds` resource."""

    @cached_property
    def speech(self) -> AsyncSpeech:
        """The `sounds.speech` resource."""
        from .speech import AsyncSpeech

        return AsyncSpeech(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSoundsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncSoundsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSoundsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncSoundsWithStreamingResponse(self)


class _SoundsMethods:
    speech = nested(Sounds.speech)


class SoundsWithRawResponse(_SoundsMethods, RawMode[Sounds]):
    """`Sounds` with the HTTP response."""


class SoundsWithStreamingResponse(_SoundsMethods, StreamingMode[Sounds]):
    """`Sounds` with a streamed HTTP response."""


class _AsyncSoundsMethods:
    speech = nested(AsyncSounds.speech)


class AsyncSoundsWithRawResponse(_AsyncSoundsMethods, AsyncRawMode[AsyncSounds]):
    """`Sounds` with the HTTP response."""


class AsyncSoundsWithStreamingResponse(_AsyncSoundsMethods, AsyncStreamingMode[AsyncSounds]):
    """`Sounds` with a streamed HTTP response."""
