# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from ..._core import SequenceNotStr

__all__ = ["EmbeddingListParams"]


class EmbeddingListParams(TypedDict, total=False):
    status: SequenceNotStr[str]
    """States to include, the parameter repeated once for each."""
