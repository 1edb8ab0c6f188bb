# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model
from .openai_embedding_model_metadata import OpenAIEmbeddingModelMetadata

__all__ = ["OpenAIEmbeddingModelsResponse"]


class OpenAIEmbeddingModelsResponse(Model):
    """The models for embeddings."""

    object: str
    """Marks a list."""

    data: list[OpenAIEmbeddingModelMetadata]
