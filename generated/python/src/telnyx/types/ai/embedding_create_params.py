# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .supported_embedding_loaders import SupportedEmbeddingLoaders
from .supported_embedding_models import SupportedEmbeddingModels

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    bucket_name: Required[str]
    """The bucket in cloud storage."""

    document_chunk_size: int
    """Length of a chunk."""

    document_chunk_overlap_size: int
    """What neighbouring chunks share."""

    embedding_model: SupportedEmbeddingModels
    """The model that vectorises."""

    loader: SupportedEmbeddingLoaders
    """How to read the files."""
