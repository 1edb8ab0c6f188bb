# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt
from typing import Literal

from ..._core import Model

__all__ = ["ConversationInsight", "ConversationInsightConversationInsight"]


class ConversationInsightConversationInsight(Model):
    insight_id: str
    """The template behind the finding."""

    result: str
    """The finding: prose, or JSON text where the template has a schema."""


class ConversationInsight(Model):
    """One run of the insight templates over a conversation."""

    id: str
    """Names the run."""

    status: Literal["pending", "in_progress", "completed", "failed"] | str
    """How far the run has come."""

    created_at: dt.datetime
    """When the run was requested."""

    conversation_insights: list[ConversationInsightConversationInsight]
    """What was found so far."""
