# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .conversation import Conversation

__all__ = ["ConversationsListData"]


class ConversationsListData(Model):
    """Conversations that match a filter."""

    data: list[Conversation]
