# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ....._core import Model
from .stt_detail_report_response import SttDetailReportResponse

__all__ = ["SttGetDetailReportResponse"]


class SttGetDetailReportResponse(Model):
    """All batch reports."""

    data: list[SttDetailReportResponse] | None = None
