# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    page_size: int
    """How many messages a page holds."""

    page_number: int
    """Which page to return, counted from one."""
