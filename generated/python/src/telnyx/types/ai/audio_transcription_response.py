# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .audio_transcription_segment import AudioTranscriptionSegment

__all__ = ["AudioTranscriptionResponse"]


class AudioTranscriptionResponse(Model):
    """A transcript."""

    text: str
    """Everything that was said."""

    duration: float | None = None
    """Length of the recording in seconds."""

    segments: list[AudioTranscriptionSegment] | None = None
    """The transcript in pieces with times."""
