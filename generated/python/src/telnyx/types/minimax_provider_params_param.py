# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["MinimaxProviderParamsParam"]


class MinimaxProviderParamsParam(TypedDict, total=False):
    """Settings for voices of MiniMax."""

    language_boost: str
    """Language to pronounce with special care."""

    pitch: int
    """Shift of the pitch."""

    response_format: str
    """Encoding of the audio."""

    speed: float
    """Pace, where 1 is normal."""

    vol: float
    """Loudness."""
