# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `sounds.speech` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._core import (
    AsyncBinaryAPIResponse,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BinaryAPIResponse,
    NoneType,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)
from ...types import sounds as sounds_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions

__all__ = ["AsyncSpeech", "Speech"]

_STREAM = Operation(id="sounds.speech.stream", method="GET", path="/sounds/speech", accept="*/*")
_CREATE = Operation(
    id="sounds.speech.create",
    method="POST",
    path="/sounds/speech",
    body="application/json",
    accept="application/json, audio/mpeg",
)


class Speech(SyncResource):
    """The `sounds.speech` resource."""

    @cached_property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return SpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return SpeechWithStreamingResponse(self)

    def stream(self, **options: Unpack[RequestOptions]) -> None:
        """Stream.

        `GET /sounds/speech`
        """
        return self._call(_STREAM, NoneType, options=options)

    def create(
        self, *, text: str, **options: Unpack[RequestOptions]
    ) -> sounds_types.SpeechCreateResponse | BinaryAPIResponse:
        """Create.

        `POST /sounds/speech`
        """
        return self._call(
            _CREATE,
            cast(
                "type[sounds_types.SpeechCreateResponse | BinaryAPIResponse]",
                sounds_types.SpeechCreateResponse | BinaryAPIResponse,
            ),
            body={"text": text},
            options=options,
        )


class AsyncSpeech(AsyncResource):
    """The `sounds.speech` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncSpeechWithStreamingResponse(self)

    async def stream(self, **options: Unpack[RequestOptions]) -> None:
        """Stream.

        `GET /sounds/speech`
        """
        return await self._call(_STREAM, NoneType, options=options)

    async def create(
        self, *, text: str, **options: Unpack[RequestOptions]
    ) -> sounds_types.SpeechCreateResponse | AsyncBinaryAPIResponse:
        """Create.

        `POST /sounds/speech`
        """
        return await self._call(
            _CREATE,
            cast(
                "type[sounds_types.SpeechCreateResponse | AsyncBinaryAPIResponse]",
                sounds_types.SpeechCreateResponse | AsyncBinaryAPIResponse,
            ),
            body={"text": text},
            options=options,
        )


class _SpeechMethods:
    stream = wrapped(Speech.stream)
    create = wrapped(Speech.create)


class SpeechWithRawResponse(_SpeechMethods, RawMode[Speech]):
    """`Speech` with the HTTP response."""


class SpeechWithStreamingResponse(_SpeechMethods, StreamingMode[Speech]):
    """`Speech` with a streamed HTTP response."""


class _AsyncSpeechMethods:
    stream = async_wrapped(AsyncSpeech.stream)
    create = async_wrapped(AsyncSpeech.create)


class AsyncSpeechWithRawResponse(_AsyncSpeechMethods, AsyncRawMode[AsyncSpeech]):
    """`Speech` with the HTTP response."""


class AsyncSpeechWithStreamingResponse(_AsyncSpeechMethods, AsyncStreamingMode[AsyncSpeech]):
    """`Speech` with a streamed HTTP response."""
