# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .bucket_ids_param import BucketIDsParam

__all__ = ["RetrievalParam"]


class RetrievalParam(TypedDict, total=False):
    """Embedded buckets that the model may search."""

    type: Required[Literal["retrieval"]]
    """Marks this kind of tool."""

    retrieval: Required[BucketIDsParam]
