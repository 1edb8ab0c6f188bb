# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .embedding_similarity_search_document import EmbeddingSimilaritySearchDocument

__all__ = ["EmbeddingSimilaritySearchResponse"]


class EmbeddingSimilaritySearchResponse(Model):
    """Chunks that were found, nearest first."""

    data: list[EmbeddingSimilaritySearchDocument]
