# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["EmbeddingURLParams"]


class EmbeddingURLParams(TypedDict, total=False):
    url: Required[str]
    """Page to begin with."""

    bucket_name: Required[str]
    """Bucket for the text of the pages."""
