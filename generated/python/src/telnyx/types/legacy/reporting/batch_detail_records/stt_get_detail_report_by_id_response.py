# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ....._core import Model
from .stt_detail_report_response import SttDetailReportResponse

__all__ = ["SttGetDetailReportByIDResponse"]


class SttGetDetailReportByIDResponse(Model):
    """Envelope of a report."""

    data: SttDetailReportResponse | None = None
