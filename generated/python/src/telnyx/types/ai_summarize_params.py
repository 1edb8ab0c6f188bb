# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["AISummarizeParams"]


class AISummarizeParams(TypedDict, total=False):
    bucket: Required[str]
    """Bucket that holds the file."""

    filename: Required[str]
    """The file in the bucket."""

    system_prompt: str
    """How to summarise, told to the model."""
