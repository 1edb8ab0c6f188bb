# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ConversationListParams"]


class ConversationListParams(TypedDict, total=False):
    id: str
    """Condition on the identifier."""

    name: str
    """Condition on the name, where `%` stands for any text after `like`."""

    created_at: str
    """Condition on the time of creation."""

    last_message_at: str
    """Condition on the time of the newest message."""

    metadata_assistant_id: str
    """Condition on the assistant that takes part."""

    metadata_call_control_id: str
    """Condition on the phone call behind the conversation."""

    metadata_telnyx_agent_target: str
    """Condition on the assistant's own address, a phone number or SIP URI."""

    metadata_telnyx_end_user_target: str
    """Condition on the other party's address, a phone number or SIP URI."""

    metadata_telnyx_conversation_channel: str
    """Condition on the medium, for example `phone_call`."""

    limit: int
    """The most conversations to return."""

    order: str
    """Field and direction to sort by."""

    or_: str
    """Alternatives in parentheses, of which one must hold."""
