# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `legacy.reporting.batch_detail_records`, loaded when first used."""

from __future__ import annotations

from ....._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "SpeechToTextCreateParams": "speech_to_text_create_params",
        "SttDeleteDetailReportResponse": "stt_delete_detail_report_response",
        "SttDetailReportResponse": "stt_detail_report_response",
        "SttGetDetailReportByIDResponse": "stt_get_detail_report_by_id_response",
        "SttGetDetailReportResponse": "stt_get_detail_report_response",
        "SttPostDetailReportResponse": "stt_post_detail_report_response",
    },
)
