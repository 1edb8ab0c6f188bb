# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Talk to language models and summarise stored files."""

from .ai import AI, AsyncAI

__all__ = ["AI", "AsyncAI"]
