# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model

__all__ = ["OpenAIEmbeddingModelMetadata"]


class OpenAIEmbeddingModelMetadata(Model):
    """An embedding model."""

    id: str
    """The name to ask for it by."""

    object: str
    """Marks a model."""

    created: int
    """Unix time in seconds."""

    owned_by: str
    """Who runs it."""
