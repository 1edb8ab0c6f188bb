# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt
from typing import Literal

from ...._core import Model

__all__ = ["ConversationMessage", "ToolCall", "ToolCallFunction"]


class ToolCallFunction(Model):
    name: str
    """The function called."""

    arguments: str
    """Its arguments as JSON text."""


class ToolCall(Model):
    id: str
    """Names the call."""

    type: Literal["function"]
    """The kind of tool."""

    function: ToolCallFunction


class ConversationMessage(Model):
    """Something said in a conversation."""

    role: Literal["user", "assistant", "tool"] | str
    """Who said it."""

    text: str
    """What was said."""

    created_at: dt.datetime | None = None
    """When it was stored."""

    sent_at: dt.datetime | None = None
    """When it was said."""

    tool_calls: list[ToolCall] | None = None
    """Tools that the assistant asked for."""
