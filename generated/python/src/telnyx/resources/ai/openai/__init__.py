# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `ai.openai` resource."""

from .openai import AsyncOpenAI, OpenAI

__all__ = ["AsyncOpenAI", "OpenAI"]
