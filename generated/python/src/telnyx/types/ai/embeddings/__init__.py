# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `ai.embeddings`, loaded when first used."""

from __future__ import annotations

from ...._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "EmbeddingsBucketFiles": "embeddings_bucket_files",
        "EmbeddingsBucketFilesData": "embeddings_bucket_files_data",
        "UserEmbeddedBuckets": "user_embedded_buckets",
        "UserEmbeddedBucketsData": "user_embedded_buckets_data",
    },
)
