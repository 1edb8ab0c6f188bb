# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model

__all__ = ["OpenAIEmbeddingUsage"]


class OpenAIEmbeddingUsage(Model):
    """Tokens that were billed."""

    prompt_tokens: int
    """Tokens of the input."""

    total_tokens: int
    """Tokens in all."""
