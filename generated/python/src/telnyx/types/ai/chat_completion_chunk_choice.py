# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .chat_completion_delta import ChatCompletionDelta

__all__ = ["ChatCompletionChunkChoice"]


class ChatCompletionChunkChoice(Model):
    """What one answer gains."""

    index: int
    """Which answer, counted from zero."""

    delta: ChatCompletionDelta
    finish_reason: str | None
    """Why the answer ended; null while it goes on."""
