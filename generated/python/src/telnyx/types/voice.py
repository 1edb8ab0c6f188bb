# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Voice"]


class Voice(Model):
    """A voice to speak with."""

    voice_id: str | None = None
    """What to ask for it by."""

    name: str | None = None
    """Name for humans."""

    provider: str | None = None
    """Who offers it."""

    language: str | None = None
    """Language that it speaks."""

    gender: str | None = None
    """Gender of the speaker."""
