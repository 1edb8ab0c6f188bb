# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Dialogues with an assistant, the messages they hold and the insights drawn from them."""

from .conversations import AsyncConversations, Conversations

__all__ = ["AsyncConversations", "Conversations"]
