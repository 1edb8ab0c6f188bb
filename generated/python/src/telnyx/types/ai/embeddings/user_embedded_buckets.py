# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model

__all__ = ["UserEmbeddedBuckets"]


class UserEmbeddedBuckets(Model):
    """The buckets that have embeddings."""

    buckets: list[str]
    """Names of buckets."""
