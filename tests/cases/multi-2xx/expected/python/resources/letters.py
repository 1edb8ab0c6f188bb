# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `letters` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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

    from .._core import RequestOptions, SequenceNotStr

__all__ = ["AsyncLetters", "Letters"]

_SEND_BATCH = Operation(id="letters.send_batch", method="POST", path="/letters/batch", body="application/json")


class Letters(SyncResource):
    """The `letters` resource."""

    @cached_property
    def with_raw_response(self) -> LettersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LettersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LettersWithStreamingResponse(self)

    def send_batch(
        self, *, letters: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> root_types.Accepted | root_types.Partial:
        """Send batch.

        `POST /letters/batch`
        """
        return self._call(
            _SEND_BATCH,
            cast("type[root_types.Accepted | root_types.Partial]", root_types.Accepted | root_types.Partial),
            body={"letters": letters},
            options=options,
        )


class AsyncLetters(AsyncResource):
    """The `letters` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncLettersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLettersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLettersWithStreamingResponse(self)

    async def send_batch(
        self, *, letters: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> root_types.Accepted | root_types.Partial:
        """Send batch.

        `POST /letters/batch`
        """
        return await self._call(
            _SEND_BATCH,
            cast("type[root_types.Accepted | root_types.Partial]", root_types.Accepted | root_types.Partial),
            body={"letters": letters},
            options=options,
        )


class _LettersMethods:
    send_batch = wrapped(Letters.send_batch)


class LettersWithRawResponse(_LettersMethods, RawMode[Letters]):
    """`Letters` with the HTTP response."""


class LettersWithStreamingResponse(_LettersMethods, StreamingMode[Letters]):
    """`Letters` with a streamed HTTP response."""


class _AsyncLettersMethods:
    send_batch = async_wrapped(AsyncLetters.send_batch)


class AsyncLettersWithRawResponse(_AsyncLettersMethods, AsyncRawMode[AsyncLetters]):
    """`Letters` with the HTTP response."""


class AsyncLettersWithStreamingResponse(_AsyncLettersMethods, AsyncStreamingMode[AsyncLetters]):
    """`Letters` with a streamed HTTP response."""
