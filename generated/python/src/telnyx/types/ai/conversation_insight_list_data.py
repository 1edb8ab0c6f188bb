# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .conversation_insight import ConversationInsight
from .meta import Meta

__all__ = ["ConversationInsightListData"]


class ConversationInsightListData(Model):
    """The runs over one conversation."""

    data: list[ConversationInsight]
    meta: Meta
