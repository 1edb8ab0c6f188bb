# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .conversation import Conversation

__all__ = ["ConversationUpdateResponse"]


class ConversationUpdateResponse(Model):
    data: Conversation | None = None
