# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["InsightUpdateParams"]


class InsightUpdateParams(TypedDict, total=False):
    name: str
    """Title for humans."""

    instructions: str
    """What to look for, told to the model."""

    json_schema: str | Mapping[str, object]
    """JSON Schema for structured findings."""

    webhook: str
    """Where to post findings."""
