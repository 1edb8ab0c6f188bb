# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `sounds` resource."""

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

    from .._core import FileTypes, RequestOptions

__all__ = ["AsyncSounds", "Sounds"]

_RETRIEVE_LIVE = Operation(
    id="sounds.retrieve_live",
    method="GET",
    path="/sounds/live",
    body="application/octet-stream",
    server="https://live.example.com",
    accept="*/*",
)


class Sounds(SyncResource):
    """The `sounds` resource."""

    @cached_property
    def with_raw_response(self) -> SoundsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return SoundsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SoundsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return SoundsWithStreamingResponse(self)

    def retrieve_live(
        self, *, rate: int | Omit = omit, body: FileTypes | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve live.

        `GET /sounds/live`
        """
        return self._call(_RETRIEVE_LIVE, NoneType, query={"rate": rate}, body=body, options=options)


class AsyncSounds(AsyncResource):
    """The `sounds` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncSoundsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncSoundsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSoundsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncSoundsWithStreamingResponse(self)

    async def retrieve_live(
        self, *, rate: int | Omit = omit, body: FileTypes | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve live.

        `GET /sounds/live`
        """
        return await self._call(_RETRIEVE_LIVE, NoneType, query={"rate": rate}, body=body, options=options)


class _SoundsMethods:
    retrieve_live = wrapped(Sounds.retrieve_live)


class SoundsWithRawResponse(_SoundsMethods, RawMode[Sounds]):
    """`Sounds` with the HTTP response."""


class SoundsWithStreamingResponse(_SoundsMethods, StreamingMode[Sounds]):
    """`Sounds` with a streamed HTTP response."""


class _AsyncSoundsMethods:
    retrieve_live = async_wrapped(AsyncSounds.retrieve_live)


class AsyncSoundsWithRawResponse(_AsyncSoundsMethods, AsyncRawMode[AsyncSounds]):
    """`Sounds` with the HTTP response."""


class AsyncSoundsWithStreamingResponse(_AsyncSoundsMethods, AsyncStreamingMode[AsyncSounds]):
    """`Sounds` with a streamed HTTP response."""
