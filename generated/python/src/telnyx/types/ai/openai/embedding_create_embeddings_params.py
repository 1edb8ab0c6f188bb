# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from ...._core import SequenceNotStr

__all__ = ["EmbeddingCreateEmbeddingsParams"]


class EmbeddingCreateEmbeddingsParams(TypedDict, total=False):
    input: Required[str | SequenceNotStr[str]]
    """One text, or several."""

    model: Required[str]
    """The model that vectorises."""

    encoding_format: Literal["float", "base64"]
    """Numbers, or their bytes as text."""

    dimensions: int
    """Length of a vector, where the model leaves a choice."""

    user: str
    """Your own name for the user behind the request."""
