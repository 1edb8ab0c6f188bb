# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["ConversationCreateParams"]


class ConversationCreateParams(TypedDict, total=False):
    name: str
    """Title for humans."""

    metadata: Mapping[str, str]
    """Notes of your own."""
