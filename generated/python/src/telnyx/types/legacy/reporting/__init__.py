# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `legacy.reporting`, loaded when first used."""

from __future__ import annotations

from ...._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "SttUsageReportResponse": "stt_usage_report_response",
        "UsageReportRetrieveSpeechToTextParams": "usage_report_retrieve_speech_to_text_params",
    },
)
