# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["ElevenLabsProviderParamsParam"]


class ElevenLabsProviderParamsParam(TypedDict, total=False):
    """Settings for voices of ElevenLabs."""

    api_key: str
    """Your own key."""

    language_code: str
    """Language spoken."""

    voice_settings: Mapping[str, object]
    """Settings that ElevenLabs documents."""
