# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .conversation import Conversation

__all__ = ["ConversationRetrieveResponse"]


class ConversationRetrieveResponse(Model):
    data: Conversation | None = None
