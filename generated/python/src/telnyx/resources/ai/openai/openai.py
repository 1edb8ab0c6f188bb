# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `ai.openai` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
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
    from .embeddings import AsyncEmbeddings, Embeddings

__all__ = ["AsyncOpenAI", "OpenAI"]


class OpenAI(SyncResource):
    """The `ai.openai` resource."""

    @cached_property
    def embeddings(self) -> Embeddings:
        """The `ai.openai.embeddings` resource."""
        from .embeddings import Embeddings

        return Embeddings(self._client)

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return OpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return OpenAIWithStreamingResponse(self)


class AsyncOpenAI(AsyncResource):
    """The `ai.openai` resource."""

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """The `ai.openai.embeddings` resource."""
        from .embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncOpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncOpenAIWithStreamingResponse(self)


class _OpenAIMethods:
    embeddings = nested(OpenAI.embeddings)


class OpenAIWithRawResponse(_OpenAIMethods, RawMode[OpenAI]):
    """`OpenAI` with the HTTP response."""


class OpenAIWithStreamingResponse(_OpenAIMethods, StreamingMode[OpenAI]):
    """`OpenAI` with a streamed HTTP response."""


class _AsyncOpenAIMethods:
    embeddings = nested(AsyncOpenAI.embeddings)


class AsyncOpenAIWithRawResponse(_AsyncOpenAIMethods, AsyncRawMode[AsyncOpenAI]):
    """`OpenAI` with the HTTP response."""


class AsyncOpenAIWithStreamingResponse(_AsyncOpenAIMethods, AsyncStreamingMode[AsyncOpenAI]):
    """`OpenAI` with a streamed HTTP response."""
