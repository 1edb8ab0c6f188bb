# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Turn recordings into text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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
from ...types import ai as ai_types

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from ..._core import FileTypes, RequestOptions

__all__ = ["AsyncAudio", "Audio"]

_TRANSCRIBE = Operation(
    id="ai.audio.transcribe",
    method="POST",
    path="/ai/audio/transcriptions",
    body="multipart/form-data",
    files=("file",),
)


class Audio(SyncResource):
    """Turn recordings into text."""

    @cached_property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AudioWithStreamingResponse(self)

    def transcribe(
        self,
        *,
        model: Literal["distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"],
        file: FileTypes | Omit = omit,
        file_url: str | Omit = omit,
        language: str | Omit = omit,
        model_config: Mapping[str, object] | Omit = omit,
        response_format: Literal["json", "verbose_json"] | Omit = omit,
        timestamp_granularities: Literal["segment"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.AudioTranscriptionResponse:
        """Transcribe speech to text.

        Transcribes one recording, sent along as `file` or fetched from `file_url`. The request and
        the answer match OpenAI's transcription call, so an OpenAI client works too once its base
        URL ends in `/ai/openai`.

        `POST /ai/audio/transcriptions`

        Args:
            model: The transcriber. The distilled default is fast and knows English alone.
            file: The recording itself, up to 100 MB of mp3, mp4, mpeg, mpga, m4a, wav, webm, ogg or
                flac. Leave it out where `file_url` is given.
            file_url: Where to fetch the recording, within the limits of `file`. Leave it out where
                `file` is given.
            language: Language spoken in the recording.
            model_config: Extra switches for `deepgram/nova-3`; other models refuse them.
            response_format: Text alone, or with duration and segments.
            timestamp_granularities: What to put times on. Needs `verbose_json`.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _TRANSCRIBE,
            ai_types.AudioTranscriptionResponse,
            body={
                "model": model,
                "file": file,
                "file_url": file_url,
                "language": language,
                "model_config": model_config,
                "response_format": response_format,
                "timestamp_granularities[]": timestamp_granularities,
            },
            options=options,
        )


class AsyncAudio(AsyncResource):
    """Turn recordings into text."""

    @cached_property
    def with_raw_response(self) -> AsyncAudioWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncAudioWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncAudioWithStreamingResponse(self)

    async def transcribe(
        self,
        *,
        model: Literal["distil-whisper/distil-large-v2", "openai/whisper-large-v3-turbo", "deepgram/nova-3"],
        file: FileTypes | Omit = omit,
        file_url: str | Omit = omit,
        language: str | Omit = omit,
        model_config: Mapping[str, object] | Omit = omit,
        response_format: Literal["json", "verbose_json"] | Omit = omit,
        timestamp_granularities: Literal["segment"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.AudioTranscriptionResponse:
        """Transcribe speech to text.

        Transcribes one recording, sent along as `file` or fetched from `file_url`. The request and
        the answer match OpenAI's transcription call, so an OpenAI client works too once its base
        URL ends in `/ai/openai`.

        `POST /ai/audio/transcriptions`

        Args:
            model: The transcriber. The distilled default is fast and knows English alone.
            file: The recording itself, up to 100 MB of mp3, mp4, mpeg, mpga, m4a, wav, webm, ogg or
                flac. Leave it out where `file_url` is given.
            file_url: Where to fetch the recording, within the limits of `file`. Leave it out where
                `file` is given.
            language: Language spoken in the recording.
            model_config: Extra switches for `deepgram/nova-3`; other models refuse them.
            response_format: Text alone, or with duration and segments.
            timestamp_granularities: What to put times on. Needs `verbose_json`.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _TRANSCRIBE,
            ai_types.AudioTranscriptionResponse,
            body={
                "model": model,
                "file": file,
                "file_url": file_url,
                "language": language,
                "model_config": model_config,
                "response_format": response_format,
                "timestamp_granularities[]": timestamp_granularities,
            },
            options=options,
        )


class _AudioMethods:
    transcribe = wrapped(Audio.transcribe)


class AudioWithRawResponse(_AudioMethods, RawMode[Audio]):
    """`Audio` with the HTTP response."""


class AudioWithStreamingResponse(_AudioMethods, StreamingMode[Audio]):
    """`Audio` with a streamed HTTP response."""


class _AsyncAudioMethods:
    transcribe = async_wrapped(AsyncAudio.transcribe)


class AsyncAudioWithRawResponse(_AsyncAudioMethods, AsyncRawMode[AsyncAudio]):
    """`Audio` with the HTTP response."""


class AsyncAudioWithStreamingResponse(_AsyncAudioMethods, AsyncStreamingMode[AsyncAudio]):
    """`Audio` with a streamed HTTP response."""
