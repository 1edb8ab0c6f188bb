# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Vectors for text, in the wire format that OpenAI clients speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
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
from ....types.ai import openai as ai_openai_types

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ...._core import RequestOptions, SequenceNotStr

__all__ = ["AsyncEmbeddings", "Embeddings"]

_CREATE_EMBEDDINGS = Operation(
    id="ai.openai.embeddings.create_embeddings", method="POST", path="/ai/openai/embeddings", body="application/json"
)
_LIST_EMBEDDING_MODELS = Operation(
    id="ai.openai.embeddings.list_embedding_models", method="GET", path="/ai/openai/embeddings/models"
)


class Embeddings(SyncResource):
    """Vectors for text, in the wire format that OpenAI clients speak."""

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return EmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return EmbeddingsWithStreamingResponse(self)

    def create_embeddings(
        self,
        *,
        input: str | SequenceNotStr[str],
        model: str,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_openai_types.OpenAIEmbeddingResponse:
        """Create embeddings.

        Returns one vector for each input text. The call speaks OpenAI's format: point an OpenAI
        client at `/ai/openai` to reuse existing code.

        `POST /ai/openai/embeddings`

        Args:
            input: One text, or several.
            model: The model that vectorises.
            encoding_format: Numbers, or their bytes as text.
            dimensions: Length of a vector, where the model leaves a choice.
            user: Your own name for the user behind the request.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _CREATE_EMBEDDINGS,
            ai_openai_types.OpenAIEmbeddingResponse,
            body={
                "input": input,
                "model": model,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
            options=options,
        )

    def list_embedding_models(self, **options: Unpack[RequestOptions]) -> ai_openai_types.OpenAIEmbeddingModelsResponse:
        """List embedding models.

        Names the models that turn text into vectors.

        `GET /ai/openai/embeddings/models`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_LIST_EMBEDDING_MODELS, ai_openai_types.OpenAIEmbeddingModelsResponse, options=options)


class AsyncEmbeddings(AsyncResource):
    """Vectors for text, in the wire format that OpenAI clients speak."""

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncEmbeddingsWithStreamingResponse(self)

    async def create_embeddings(
        self,
        *,
        input: str | SequenceNotStr[str],
        model: str,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_openai_types.OpenAIEmbeddingResponse:
        """Create embeddings.

        Returns one vector for each input text. The call speaks OpenAI's format: point an OpenAI
        client at `/ai/openai` to reuse existing code.

        `POST /ai/openai/embeddings`

        Args:
            input: One text, or several.
            model: The model that vectorises.
            encoding_format: Numbers, or their bytes as text.
            dimensions: Length of a vector, where the model leaves a choice.
            user: Your own name for the user behind the request.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _CREATE_EMBEDDINGS,
            ai_openai_types.OpenAIEmbeddingResponse,
            body={
                "input": input,
                "model": model,
                "encoding_format": encoding_format,
                "dimensions": dimensions,
                "user": user,
            },
            options=options,
        )

    async def list_embedding_models(
        self, **options: Unpack[RequestOptions]
    ) -> ai_openai_types.OpenAIEmbeddingModelsResponse:
        """List embedding models.

        Names the models that turn text into vectors.

        `GET /ai/openai/embeddings/models`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_LIST_EMBEDDING_MODELS, ai_openai_types.OpenAIEmbeddingModelsResponse, options=options)


class _EmbeddingsMethods:
    create_embeddings = wrapped(Embeddings.create_embeddings)
    list_embedding_models = wrapped(Embeddings.list_embedding_models)


class EmbeddingsWithRawResponse(_EmbeddingsMethods, RawMode[Embeddings]):
    """`Embeddings` with the HTTP response."""


class EmbeddingsWithStreamingResponse(_EmbeddingsMethods, StreamingMode[Embeddings]):
    """`Embeddings` with a streamed HTTP response."""


class _AsyncEmbeddingsMethods:
    create_embeddings = async_wrapped(AsyncEmbeddings.create_embeddings)
    list_embedding_models = async_wrapped(AsyncEmbeddings.list_embedding_models)


class AsyncEmbeddingsWithRawResponse(_AsyncEmbeddingsMethods, AsyncRawMode[AsyncEmbeddings]):
    """`Embeddings` with the HTTP response."""


class AsyncEmbeddingsWithStreamingResponse(_AsyncEmbeddingsMethods, AsyncStreamingMode[AsyncEmbeddings]):
    """`Embeddings` with a streamed HTTP response."""
