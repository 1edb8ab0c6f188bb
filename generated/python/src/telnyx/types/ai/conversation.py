# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt

from ..._core import Model

__all__ = ["Conversation"]


class Conversation(Model):
    """A dialogue between an assistant and someone."""

    id: str
    """Names the conversation."""

    name: str | None = None
    """Title for humans."""

    created_at: dt.datetime
    """When it began."""

    last_message_at: dt.datetime
    """When something was last said."""

    metadata: dict[str, str]
    """Notes on the conversation, some of them by Telnyx."""
