# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `ai.openai`, loaded when first used."""

from __future__ import annotations

from ...._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "EmbeddingCreateEmbeddingsParams": "embedding_create_embeddings_params",
        "OpenAIEmbeddingData": "openai_embedding_data",
        "OpenAIEmbeddingModelMetadata": "openai_embedding_model_metadata",
        "OpenAIEmbeddingModelsResponse": "openai_embedding_models_response",
        "OpenAIEmbeddingResponse": "openai_embedding_response",
        "OpenAIEmbeddingUsage": "openai_embedding_usage",
    },
)
