# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["EmbeddingSimilaritySearchParams"]


class EmbeddingSimilaritySearchParams(TypedDict, total=False):
    bucket_name: Required[str]
    """An embedded bucket."""

    query: Required[str]
    """What the chunks should be about."""

    num_of_docs: int
    """How many chunks to return."""
