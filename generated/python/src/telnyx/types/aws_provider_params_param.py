# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core import SequenceNotStr

__all__ = ["AwsProviderParamsParam"]


class AwsProviderParamsParam(TypedDict, total=False):
    """Settings for voices of AWS."""

    language_code: str
    """Language spoken, such as `en-US`."""

    lexicon_names: SequenceNotStr[str]
    """Pronunciation lexicons to apply."""

    output_format: str
    """Encoding of the audio."""

    sample_rate: str
    """Samples a second."""

    text_type: Literal["text", "ssml"]
    """Plain words or SSML."""
