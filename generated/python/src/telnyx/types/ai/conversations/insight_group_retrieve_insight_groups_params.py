# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["InsightGroupRetrieveInsightGroupsParams"]


class InsightGroupRetrieveInsightGroupsParams(TypedDict, total=False):
    page_number: int
    """The page, counted from one."""

    page_size: int
    """Entries on a page."""
