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
)

if TYPE_CHECKING:
    from .speech import (
        AsyncSpeech,
        AsyncSpeechWithRawResponse,
        AsyncSpeechWithStreamingResponse,
        Speech,
        SpeechWithRawResponse,
        SpeechWithStreamingResponse,
    )

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
    pass


class SoundsWithRawResponse(_SoundsMethods, RawMode[Sounds]):
    """`Sounds` with the HTTP response."""

    @cached_property
    def speech(self) -> SpeechWithRawResponse:
        """The `sounds.speech` resource."""
        from .speech import SpeechWithRawResponse

        return SpeechWithRawResponse(self._resource.speech)


class SoundsWithStreamingResponse(_SoundsMethods, StreamingMode[Sounds]):
    """`Sounds` with a streamed HTTP response."""

    @cached_property
    def speech(self) -> SpeechWithStreamingResponse:
        """The `sounds.speech` resource."""
        from .speech import SpeechWithStreamingResponse

        return SpeechWithStreamingResponse(self._resource.speech)


class _AsyncSoundsMethods:
    pass


class AsyncSoundsWithRawResponse(_AsyncSoundsMethods, AsyncRawMode[AsyncSounds]):
    """`Sounds` with the HTTP response."""

    @cached_property
    def speech(self) -> AsyncSpeechWithRawResponse:
        """The `sounds.speech` resource."""
        from .speech import AsyncSpeechWithRawResponse

        return AsyncSpeechWithRawResponse(self._resource.speech)


class AsyncSoundsWithStreamingResponse(_AsyncSoundsMethods, AsyncStreamingMode[AsyncSounds]):
    """`Sounds` with a streamed HTTP response."""

    @cached_property
    def speech(self) -> AsyncSpeechWithStreamingResponse:
        """The `sounds.speech` resource."""
        from .speech import AsyncSpeechWithStreamingResponse

        return AsyncSpeechWithStreamingResponse(self._resource.speech)
