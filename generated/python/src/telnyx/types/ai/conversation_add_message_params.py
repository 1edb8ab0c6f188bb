# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from ..._core import SequenceNotStr

__all__ = ["ConversationAddMessageParams"]


class ConversationAddMessageParams(TypedDict, total=False):
    role: Required[str]
    """Who speaks, such as `user` or `assistant`."""

    content: str
    """What is said."""

    name: str
    """Name of the speaker."""

    sent_at: str | dt.datetime
    """When it was said."""

    tool_call_id: str
    """The call that this message answers."""

    tool_calls: Iterable[Mapping[str, object]]
    """Calls that this message makes."""

    tool_choice: str | Mapping[str, object]
    """Which tool to use: a word such as `auto`, or the tool itself."""

    metadata: Mapping[str, str | int | bool | SequenceNotStr[str | int | bool]]
    """Notes of your own."""
