# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .chat_completion_tool_call_delta import ChatCompletionToolCallDelta

__all__ = ["ChatCompletionDelta"]


class ChatCompletionDelta(Model):
    """The new part of a message."""

    role: str | None = None
    """Who speaks; in the first chunk alone."""

    content: str | None = None
    """Text to append."""

    reasoning_content: str | None = None
    """Thoughts to append."""

    tool_calls: list[ChatCompletionToolCallDelta] | None = None
    """Parts of tool calls to append."""
