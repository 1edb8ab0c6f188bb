# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Talk to language models and summarise stored files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types as root_types
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
    deprecated,
    nested,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions
    from .audio import AsyncAudio, Audio
    from .chat import AsyncChat, Chat
    from .conversations.conversations import AsyncConversations, Conversations
    from .embeddings.embeddings import AsyncEmbeddings, Embeddings
    from .fine_tuning.fine_tuning import AsyncFineTuning, FineTuning
    from .openai.openai import AsyncOpenAI, OpenAI

__all__ = ["AI", "AsyncAI"]

_RETRIEVE_MODELS = Operation(id="ai.retrieve_models", method="GET", path="/ai/models")
_SUMMARIZE = Operation(id="ai.summarize", method="POST", path="/ai/summarize", body="application/json")


class AI(SyncResource):
    """Talk to language models and summarise stored files."""

    @cached_property
    def audio(self) -> Audio:
        """The `ai.audio` resource."""
        from .audio import Audio

        return Audio(self._client)

    @cached_property
    def chat(self) -> Chat:
        """The `ai.chat` resource."""
        from .chat import Chat

        return Chat(self._client)

    @cached_property
    def conversations(self) -> Conversations:
        """The `ai.conversations` resource."""
        from .conversations.conversations import Conversations

        return Conversations(self._client)

    @cached_property
    def embeddings(self) -> Embeddings:
        """The `ai.embeddings` resource."""
        from .embeddings.embeddings import Embeddings

        return Embeddings(self._client)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """The `ai.fine_tuning` resource."""
        from .fine_tuning.fine_tuning import FineTuning

        return FineTuning(self._client)

    @cached_property
    def openai(self) -> OpenAI:
        """The `ai.openai` resource."""
        from .openai.openai import OpenAI

        return OpenAI(self._client)

    @cached_property
    def with_raw_response(self) -> AIWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AIWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AIWithStreamingResponse(self)

    @deprecated("ai.retrieve_models is deprecated by the API")
    def retrieve_models(self, **options: Unpack[RequestOptions]) -> root_types.ModelsResponse:
        """List language models.

        Names the models that chat completions accept.

        `GET /ai/models`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_RETRIEVE_MODELS, root_types.ModelsResponse, options=options)

    def summarize(
        self, *, bucket: str, filename: str, system_prompt: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.SummaryResponseData:
        """Summarise a stored file.

        Condenses a file of a storage bucket. Documents (PDF, HTML, plain text, JSON, CSV) are read,
        recordings of up to 100 MB are transcribed first, which is billed as well.

        `POST /ai/summarize`

        Args:
            bucket: Bucket that holds the file.
            filename: The file in the bucket.
            system_prompt: How to summarise, told to the model.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _SUMMARIZE,
            root_types.SummaryResponseData,
            body={"bucket": bucket, "filename": filename, "system_prompt": system_prompt},
            options=options,
        )


class AsyncAI(AsyncResource):
    """Talk to language models and summarise stored files."""

    @cached_property
    def audio(self) -> AsyncAudio:
        """The `ai.audio` resource."""
        from .audio import AsyncAudio

        return AsyncAudio(self._client)

    @cached_property
    def chat(self) -> AsyncChat:
        """The `ai.chat` resource."""
        from .chat import AsyncChat

        return AsyncChat(self._client)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """The `ai.conversations` resource."""
        from .conversations.conversations import AsyncConversations

        return AsyncConversations(self._client)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """The `ai.embeddings` resource."""
        from .embeddings.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._client)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """The `ai.fine_tuning` resource."""
        from .fine_tuning.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._client)

    @cached_property
    def openai(self) -> AsyncOpenAI:
        """The `ai.openai` resource."""
        from .openai.openai import AsyncOpenAI

        return AsyncOpenAI(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAIWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAIWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncAIWithStreamingResponse(self)

    @deprecated("ai.retrieve_models is deprecated by the API")
    async def retrieve_models(self, **options: Unpack[RequestOptions]) -> root_types.ModelsResponse:
        """List language models.

        Names the models that chat completions accept.

        `GET /ai/models`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_RETRIEVE_MODELS, root_types.ModelsResponse, options=options)

    async def summarize(
        self, *, bucket: str, filename: str, system_prompt: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.SummaryResponseData:
        """Summarise a stored file.

        Condenses a file of a storage bucket. Documents (PDF, HTML, plain text, JSON, CSV) are read,
        recordings of up to 100 MB are transcribed first, which is billed as well.

        `POST /ai/summarize`

        Args:
            bucket: Bucket that holds the file.
            filename: The file in the bucket.
            system_prompt: How to summarise, told to the model.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _SUMMARIZE,
            root_types.SummaryResponseData,
            body={"bucket": bucket, "filename": filename, "system_prompt": system_prompt},
            options=options,
        )


class _AIMethods:
    audio = nested(AI.audio)

    chat = nested(AI.chat)

    conversations = nested(AI.conversations)

    embeddings = nested(AI.embeddings)

    fine_tuning = nested(AI.fine_tuning)

    openai = nested(AI.openai)

    retrieve_models = wrapped(AI.retrieve_models)  # pyright: ignore[reportDeprecated]
    summarize = wrapped(AI.summarize)


class AIWithRawResponse(_AIMethods, RawMode[AI]):
    """`AI` with the HTTP response."""


class AIWithStreamingResponse(_AIMethods, StreamingMode[AI]):
    """`AI` with a streamed HTTP response."""


class _AsyncAIMethods:
    audio = nested(AsyncAI.audio)

    chat = nested(AsyncAI.chat)

    conversations = nested(AsyncAI.conversations)

    embeddings = nested(AsyncAI.embeddings)

    fine_tuning = nested(AsyncAI.fine_tuning)

    openai = nested(AsyncAI.openai)

    retrieve_models = async_wrapped(AsyncAI.retrieve_models)  # pyright: ignore[reportDeprecated]
    summarize = async_wrapped(AsyncAI.summarize)


class AsyncAIWithRawResponse(_AsyncAIMethods, AsyncRawMode[AsyncAI]):
    """`AI` with the HTTP response."""


class AsyncAIWithStreamingResponse(_AsyncAIMethods, AsyncStreamingMode[AsyncAI]):
    """`AI` with a streamed HTTP response."""
