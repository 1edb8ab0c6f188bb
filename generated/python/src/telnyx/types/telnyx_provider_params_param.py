# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["TelnyxProviderParamsParam"]


class TelnyxProviderParamsParam(TypedDict, total=False):
    """Settings for voices of Telnyx."""

    emotion: Literal["neutral", "happy", "sad", "angry", "fearful", "disgusted", "surprised"]
    """Mood of the voice; Ultra models only."""

    response_format: str
    """Encoding of the audio."""

    sampling_rate: int
    """Samples a second."""

    temperature: float
    """Liveliness; Natural and NaturalHD models only."""

    voice_speed: float
    """Pace, where 1 is normal."""

    volume: float
    """Loudness; Ultra models only."""
