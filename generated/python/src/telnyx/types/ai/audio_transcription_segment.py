# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["AudioTranscriptionSegment"]


class AudioTranscriptionSegment(Model):
    """A stretch of speech."""

    id: float
    """Position among the segments, counted from zero."""

    start: float
    """Where it begins; seconds from the start."""

    end: float
    """Where it ends; seconds from the start."""

    text: str
    """What was said in it."""
