# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Turn text into audio and browse the voices."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import types as root_types
from .._core import (
    AsyncBinaryAPIResponse,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BinaryAPIResponse,
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
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncTextToSpeech", "TextToSpeech"]

_GENERATE = Operation(
    id="text_to_speech.generate",
    method="POST",
    path="/text-to-speech/speech",
    body="application/json",
    accept="application/json, audio/mpeg",
)
_LIST_VOICES = Operation(id="text_to_speech.list_voices", method="GET", path="/text-to-speech/voices")


class TextToSpeech(SyncResource):
    """Turn text into audio and browse the voices."""

    @cached_property
    def with_raw_response(self) -> TextToSpeechWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TextToSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextToSpeechWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TextToSpeechWithStreamingResponse(self)

    def generate(
        self,
        *,
        text: str | Omit = omit,
        text_type: Literal["text", "ssml"] | Omit = omit,
        voice: str | Omit = omit,
        provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble"] | Omit = omit,
        language: str | Omit = omit,
        output_type: Literal["binary_output", "base64_output"] | Omit = omit,
        disable_cache: bool | Omit = omit,
        voice_settings: Mapping[str, object] | Omit = omit,
        aws: root_types.AwsProviderParamsParam | Omit = omit,
        azure: root_types.AzureProviderParamsParam | Omit = omit,
        elevenlabs: root_types.ElevenLabsProviderParamsParam | Omit = omit,
        minimax: root_types.MinimaxProviderParamsParam | Omit = omit,
        resemble: root_types.ResembleProviderParamsParam | Omit = omit,
        rime: root_types.RimeProviderParamsParam | Omit = omit,
        telnyx: root_types.TelnyxProviderParamsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Base64AudioResponse | BinaryAPIResponse:
        """Generate speech from text.

        Speaks a text with the chosen voice. The audio comes back as raw bytes, or inside JSON where
        `output_type` is `base64_output`. Name a voice in full (`telnyx.NaturalHD.Alloy`) or pick a
        `provider` and fill in its section.

        `POST /text-to-speech/speech`

        Args:
            text: The words to speak.
            text_type: Plain words or SSML; AWS and Azure read both.
            voice: A voice in full: provider, model if any, and voice, with dots between.
            provider: Who speaks, where `voice` does not say it.
            language: Language of the text, such as `en-US`.
            output_type: Audio as bytes, or as base64 inside JSON.
            disable_cache: Speak anew even if the same audio is at hand.
            voice_settings: Further settings that the voice understands.

        Raises:
            BadRequestError: The request cannot be understood.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Some members of the body are not acceptable.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _GENERATE,
            cast(
                "type[root_types.Base64AudioResponse | BinaryAPIResponse]",
                root_types.Base64AudioResponse | BinaryAPIResponse,
            ),
            body={
                "text": text,
                "text_type": text_type,
                "voice": voice,
                "provider": provider,
                "language": language,
                "output_type": output_type,
                "disable_cache": disable_cache,
                "voice_settings": voice_settings,
                "aws": aws,
                "azure": azure,
                "elevenlabs": elevenlabs,
                "minimax": minimax,
                "resemble": resemble,
                "rime": rime,
                "telnyx": telnyx,
            },
            options=options,
        )

    def list_voices(
        self,
        *,
        provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"] | Omit = omit,
        api_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.VoicesResponse:
        """List voices.

        Returns the voices of all providers, or of the one asked for.

        `GET /text-to-speech/voices`

        Args:
            provider: Only voices of this provider.
            api_key: Your own key with the provider, where it asks for one before showing its
                voices.

        Raises:
            BadRequestError: The request cannot be understood.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _LIST_VOICES, root_types.VoicesResponse, query={"provider": provider, "api_key": api_key}, options=options
        )


class AsyncTextToSpeech(AsyncResource):
    """Turn text into audio and browse the voices."""

    @cached_property
    def with_raw_response(self) -> AsyncTextToSpeechWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTextToSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextToSpeechWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTextToSpeechWithStreamingResponse(self)

    async def generate(
        self,
        *,
        text: str | Omit = omit,
        text_type: Literal["text", "ssml"] | Omit = omit,
        voice: str | Omit = omit,
        provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble"] | Omit = omit,
        language: str | Omit = omit,
        output_type: Literal["binary_output", "base64_output"] | Omit = omit,
        disable_cache: bool | Omit = omit,
        voice_settings: Mapping[str, object] | Omit = omit,
        aws: root_types.AwsProviderParamsParam | Omit = omit,
        azure: root_types.AzureProviderParamsParam | Omit = omit,
        elevenlabs: root_types.ElevenLabsProviderParamsParam | Omit = omit,
        minimax: root_types.MinimaxProviderParamsParam | Omit = omit,
        resemble: root_types.ResembleProviderParamsParam | Omit = omit,
        rime: root_types.RimeProviderParamsParam | Omit = omit,
        telnyx: root_types.TelnyxProviderParamsParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Base64AudioResponse | AsyncBinaryAPIResponse:
        """Generate speech from text.

        Speaks a text with the chosen voice. The audio comes back as raw bytes, or inside JSON where
        `output_type` is `base64_output`. Name a voice in full (`telnyx.NaturalHD.Alloy`) or pick a
        `provider` and fill in its section.

        `POST /text-to-speech/speech`

        Args:
            text: The words to speak.
            text_type: Plain words or SSML; AWS and Azure read both.
            voice: A voice in full: provider, model if any, and voice, with dots between.
            provider: Who speaks, where `voice` does not say it.
            language: Language of the text, such as `en-US`.
            output_type: Audio as bytes, or as base64 inside JSON.
            disable_cache: Speak anew even if the same audio is at hand.
            voice_settings: Further settings that the voice understands.

        Raises:
            BadRequestError: The request cannot be understood.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Some members of the body are not acceptable.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _GENERATE,
            cast(
                "type[root_types.Base64AudioResponse | AsyncBinaryAPIResponse]",
                root_types.Base64AudioResponse | AsyncBinaryAPIResponse,
            ),
            body={
                "text": text,
                "text_type": text_type,
                "voice": voice,
                "provider": provider,
                "language": language,
                "output_type": output_type,
                "disable_cache": disable_cache,
                "voice_settings": voice_settings,
                "aws": aws,
                "azure": azure,
                "elevenlabs": elevenlabs,
                "minimax": minimax,
                "resemble": resemble,
                "rime": rime,
                "telnyx": telnyx,
            },
            options=options,
        )

    async def list_voices(
        self,
        *,
        provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble", "xai"] | Omit = omit,
        api_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.VoicesResponse:
        """List voices.

        Returns the voices of all providers, or of the one asked for.

        `GET /text-to-speech/voices`

        Args:
            provider: Only voices of this provider.
            api_key: Your own key with the provider, where it asks for one before showing its
                voices.

        Raises:
            BadRequestError: The request cannot be understood.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _LIST_VOICES, root_types.VoicesResponse, query={"provider": provider, "api_key": api_key}, options=options
        )


class _TextToSpeechMethods:
    generate = wrapped(TextToSpeech.generate)
    list_voices = wrapped(TextToSpeech.list_voices)


class TextToSpeechWithRawResponse(_TextToSpeechMethods, RawMode[TextToSpeech]):
    """`TextToSpeech` with the HTTP response."""


class TextToSpeechWithStreamingResponse(_TextToSpeechMethods, StreamingMode[TextToSpeech]):
    """`TextToSpeech` with a streamed HTTP response."""


class _AsyncTextToSpeechMethods:
    generate = async_wrapped(AsyncTextToSpeech.generate)
    list_voices = async_wrapped(AsyncTextToSpeech.list_voices)


class AsyncTextToSpeechWithRawResponse(_AsyncTextToSpeechMethods, AsyncRawMode[AsyncTextToSpeech]):
    """`TextToSpeech` with the HTTP response."""


class AsyncTextToSpeechWithStreamingResponse(_AsyncTextToSpeechMethods, AsyncStreamingMode[AsyncTextToSpeech]):
    """`TextToSpeech` with a streamed HTTP response."""
