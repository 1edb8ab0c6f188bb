# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightGroupUpdateParams"]


class InsightGroupUpdateParams(TypedDict, total=False):
    name: str
    """Title for humans."""

    description: str
    """What the group is for."""

    webhook: str
    """Where to post findings of the group."""
