# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model
from .embeddings_bucket_files import EmbeddingsBucketFiles

__all__ = ["EmbeddingsBucketFilesData"]


class EmbeddingsBucketFilesData(Model):
    """The files of an embedded bucket."""

    data: list[EmbeddingsBucketFiles]
