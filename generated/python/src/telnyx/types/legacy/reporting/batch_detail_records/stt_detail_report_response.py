# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt
from typing import Literal

from ....._core import Model

__all__ = ["SttDetailReportResponse"]


class SttDetailReportResponse(Model):
    """A batch report on speech-to-text usage."""

    id: str | None = None
    """Names the report."""

    record_type: str | None = None
    """The kind of record."""

    status: Literal["PENDING", "COMPLETE", "FAILED", "EXPIRED"] | str | None = None
    """Whether it can be downloaded."""

    start_date: dt.datetime | None = None
    """First moment of the period."""

    end_date: dt.datetime | None = None
    """Last moment of the period."""

    created_at: dt.datetime | None = None
    """When it was requested."""

    download_link: str | None = None
    """Where the records are once complete."""
