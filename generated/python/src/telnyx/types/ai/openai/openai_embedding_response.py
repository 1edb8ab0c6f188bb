# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model
from .openai_embedding_data import OpenAIEmbeddingData
from .openai_embedding_usage import OpenAIEmbeddingUsage

__all__ = ["OpenAIEmbeddingResponse"]


class OpenAIEmbeddingResponse(Model):
    """The vectors of all texts."""

    object: str
    """Marks a list."""

    data: list[OpenAIEmbeddingData]
    model: str
    """The model that vectorised."""

    usage: OpenAIEmbeddingUsage
