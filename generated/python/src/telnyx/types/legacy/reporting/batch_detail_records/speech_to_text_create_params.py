# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt

from typing_extensions import Required, TypedDict

__all__ = ["SpeechToTextCreateParams"]


class SpeechToTextCreateParams(TypedDict, total=False):
    start_date: Required[str | dt.datetime]
    """First moment of the period."""

    end_date: Required[str | dt.datetime]
    """Last moment of the period."""
