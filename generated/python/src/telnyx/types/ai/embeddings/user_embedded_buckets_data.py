# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model
from .user_embedded_buckets import UserEmbeddedBuckets

__all__ = ["UserEmbeddedBucketsData"]


class UserEmbeddedBucketsData(Model):
    """Envelope of the embedded buckets."""

    data: UserEmbeddedBuckets
