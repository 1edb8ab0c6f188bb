# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ResembleProviderParamsParam"]


class ResembleProviderParamsParam(TypedDict, total=False):
    """Settings for voices of Resemble."""

    api_key: str
    """Your own key."""

    format: str
    """Encoding of the audio."""

    precision: str
    """Sample format."""

    sample_rate: str
    """Samples a second."""
