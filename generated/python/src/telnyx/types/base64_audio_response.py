# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Base64AudioResponse"]


class Base64AudioResponse(Model):
    """Audio inside JSON."""

    base64_audio: str | None = None
    """The audio in base64."""
