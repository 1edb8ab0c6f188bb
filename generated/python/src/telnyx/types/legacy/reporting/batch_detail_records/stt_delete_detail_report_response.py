# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ....._core import Model
from .stt_detail_report_response import SttDetailReportResponse

__all__ = ["SttDeleteDetailReportResponse"]


class SttDeleteDetailReportResponse(Model):
    """Envelope of a report just removed."""

    data: SttDetailReportResponse | None = None
