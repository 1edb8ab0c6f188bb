# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .embedding_metadata import EmbeddingMetadata

__all__ = ["EmbeddingSimilaritySearchDocument"]


class EmbeddingSimilaritySearchDocument(Model):
    """A chunk that was found."""

    document_chunk: str
    """Its text."""

    distance: float
    """How far from the query, 0 to 1."""

    metadata: EmbeddingMetadata
