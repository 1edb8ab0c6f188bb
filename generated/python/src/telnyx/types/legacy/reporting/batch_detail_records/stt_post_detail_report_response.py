# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ....._core import Model
from .stt_detail_report_response import SttDetailReportResponse

__all__ = ["SttPostDetailReportResponse"]


class SttPostDetailReportResponse(Model):
    """Envelope of a report just requested."""

    data: SttDetailReportResponse | None = None
