# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `legacy.reporting.batch_detail_records` resource."""

from .batch_detail_records import AsyncBatchDetailRecords, BatchDetailRecords

__all__ = ["AsyncBatchDetailRecords", "BatchDetailRecords"]
