# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from ..._core import SequenceNotStr

__all__ = ["BucketIDsParam"]


class BucketIDsParam(TypedDict, total=False):
    """Which buckets to search."""

    bucket_ids: Required[SequenceNotStr[str]]
    """Names of embedded buckets."""

    max_num_results: int
    """The most chunks to hand to the model."""
