# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from . import batch_detail_records as batch_detail_records
from .stt_usage_report_response import SttUsageReportResponse as SttUsageReportResponse
from .usage_report_retrieve_speech_to_text_params import (
    UsageReportRetrieveSpeechToTextParams as UsageReportRetrieveSpeechToTextParams,
)
