# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["ChatCompletionToolCallDelta", "Function"]


class Function(Model):
    """The function and its arguments."""

    name: str | None = None
    """The function; in the first part alone."""

    arguments: str | None = None
    """JSON text to append to the arguments."""


class ChatCompletionToolCallDelta(Model):
    """The new part of a tool call."""

    index: int
    """Which call, counted from zero."""

    id: str | None = None
    """Names the call; in its first part alone."""

    type: str | None = None
    """The kind of tool."""

    function: Function | None = None
    """The function and its arguments."""
