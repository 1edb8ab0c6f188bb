# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["RimeProviderParamsParam"]


class RimeProviderParamsParam(TypedDict, total=False):
    """Settings for voices of Rime."""

    response_format: str
    """Encoding of the audio."""

    sampling_rate: int
    """Samples a second."""

    voice_speed: float
    """Pace, where 1 is normal."""
