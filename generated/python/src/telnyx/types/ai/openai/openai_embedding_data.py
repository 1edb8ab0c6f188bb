# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model

__all__ = ["OpenAIEmbeddingData"]


class OpenAIEmbeddingData(Model):
    """The vector of one text."""

    object: str
    """Marks a vector."""

    index: int
    """Which text, counted from zero."""

    embedding: list[float]
    """The vector."""
