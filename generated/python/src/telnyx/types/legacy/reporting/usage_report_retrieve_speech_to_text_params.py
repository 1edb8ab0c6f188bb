# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt

from typing_extensions import TypedDict

__all__ = ["UsageReportRetrieveSpeechToTextParams"]


class UsageReportRetrieveSpeechToTextParams(TypedDict, total=False):
    start_date: str | dt.datetime
    """First moment of the period."""

    end_date: str | dt.datetime
    """Last moment of the period."""
