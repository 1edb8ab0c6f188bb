# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model
from .voice import Voice

__all__ = ["VoicesResponse"]


class VoicesResponse(Model):
    """Voices to choose from."""

    voices: list[Voice] | None = None
