# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `words` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

__all__ = ["AsyncWords", "Words"]

_CHECK = Operation(id="words.check", method="POST", path="/words/check", body="application/json")


class Words(SyncResource):
    """The `words` resource."""

    @cached_property
    def with_raw_response(self) -> WordsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return WordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WordsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return WordsWithStreamingResponse(self)

    def check(self, *, body: SequenceNotStr[str], **options: Unpack[RequestOptions]) -> root_types.WordCheckResponse:
        """Check.

        `POST /words/check`
        """
        return self._call(_CHECK, root_types.WordCheckResponse, body=body, options=options)


class AsyncWords(AsyncResource):
    """The `words` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncWordsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncWordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWordsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncWordsWithStreamingResponse(self)

    async def check(
        self, *, body: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> root_types.WordCheckResponse:
        """Check.

        `POST /words/check`
        """
        return await self._call(_CHECK, root_types.WordCheckResponse, body=body, options=options)


class _WordsMethods:
    check = wrapped(Words.check)


class WordsWithRawResponse(_WordsMethods, RawMode[Words]):
    """`Words` with the HTTP response."""


class WordsWithStreamingResponse(_WordsMethods, StreamingMode[Words]):
    """`Words` with a streamed HTTP response."""


class _AsyncWordsMethods:
    check = async_wrapped(AsyncWords.check)


class AsyncWordsWithRawResponse(_AsyncWordsMethods, AsyncRawMode[AsyncWords]):
    """`Words` with the HTTP response."""


class AsyncWordsWithStreamingResponse(_AsyncWordsMethods, AsyncStreamingMode[AsyncWords]):
    """`Words` with a streamed HTTP response."""
