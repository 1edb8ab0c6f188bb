# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["MeetingJoinParams"]


class MeetingJoinParams(TypedDict, total=False):
    timeout_seconds: int
    """Seconds to wait for an answer."""

    label: str
