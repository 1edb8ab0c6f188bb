# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AzureProviderParamsParam"]


class AzureProviderParamsParam(TypedDict, total=False):
    """Settings for voices of Azure."""

    api_key: str
    """Your own key; without it, Telnyx's is used."""

    deployment_id: str
    """Your own deployment."""

    effect: str
    """Sound effect to apply."""

    gender: str
    """Gender of the voice."""

    language_code: str
    """Language spoken."""

    output_format: str
    """Encoding of the audio."""

    region: str
    """Data centre, such as `eastus`."""

    text_type: Literal["text", "ssml"]
    """Plain words or SSML."""
