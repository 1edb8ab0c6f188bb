# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict

from .aws_provider_params_param import AwsProviderParamsParam
from .azure_provider_params_param import AzureProviderParamsParam
from .eleven_labs_provider_params_param import ElevenLabsProviderParamsParam
from .minimax_provider_params_param import MinimaxProviderParamsParam
from .resemble_provider_params_param import ResembleProviderParamsParam
from .rime_provider_params_param import RimeProviderParamsParam
from .telnyx_provider_params_param import TelnyxProviderParamsParam

__all__ = ["TextToSpeechGenerateParams"]


class TextToSpeechGenerateParams(TypedDict, total=False):
    text: str
    """The words to speak."""

    text_type: Literal["text", "ssml"]
    """Plain words or SSML; AWS and Azure read both."""

    voice: str
    """A voice in full: provider, model if any, and voice, with dots between."""

    provider: Literal["aws", "telnyx", "azure", "elevenlabs", "minimax", "rime", "resemble"]
    """Who speaks, where `voice` does not say it."""

    language: str
    """Language of the text, such as `en-US`."""

    output_type: Literal["binary_output", "base64_output"]
    """Audio as bytes, or as base64 inside JSON."""

    disable_cache: bool
    """Speak anew even if the same audio is at hand."""

    voice_settings: Mapping[str, object]
    """Further settings that the voice understands."""

    aws: AwsProviderParamsParam
    azure: AzureProviderParamsParam
    elevenlabs: ElevenLabsProviderParamsParam
    minimax: MinimaxProviderParamsParam
    resemble: ResembleProviderParamsParam
    rime: RimeProviderParamsParam
    telnyx: TelnyxProviderParamsParam
