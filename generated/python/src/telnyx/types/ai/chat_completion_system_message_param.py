# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ChatCompletionSystemMessageParam", "ContentVariant2"]


class ContentVariant2(TypedDict, total=False):
    type: Required[Literal["text", "image_url"]]
    """Which of the other members is set."""

    text: str
    """Words of this part."""

    image_url: str
    """Where the picture is."""


class ChatCompletionSystemMessageParam(TypedDict, total=False):
    """One message of the chat."""

    role: Required[Literal["system", "user", "assistant", "tool"]]
    """Who speaks."""

    content: Required[str | Iterable[ContentVariant2]]
    """What is said: text, or parts of text and pictures."""
