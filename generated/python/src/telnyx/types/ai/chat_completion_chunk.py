# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from typing import Literal

from ..._core import Model
from .chat_completion_chunk_choice import ChatCompletionChunkChoice
from .chat_completion_usage import ChatCompletionUsage

__all__ = ["ChatCompletionChunk"]


class ChatCompletionChunk(Model):
    """A piece of a streamed completion. Chunks of one answer share their `id`."""

    id: str
    """Names the completion."""

    object: Literal["chat.completion.chunk"]
    """Marks a chunk."""

    created: int
    """Unix time in seconds."""

    model: str
    """Which model answers."""

    choices: list[ChatCompletionChunkChoice]
    """What each answer gains with this chunk. Empty in a chunk that only reports usage."""

    usage: ChatCompletionUsage | None = None
    """Token counts, in the last chunk if at all."""
