# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["ChatCompletionUsage"]


class ChatCompletionUsage(Model):
    """Tokens that were billed."""

    prompt_tokens: int
    """Tokens of the chat sent."""

    completion_tokens: int
    """Tokens of the answer."""

    total_tokens: int
    """Both together."""
