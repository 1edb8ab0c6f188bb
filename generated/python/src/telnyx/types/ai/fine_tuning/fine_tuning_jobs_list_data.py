# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ...._core import Model
from .fine_tuning_job import FineTuningJob

__all__ = ["FineTuningJobsListData"]


class FineTuningJobsListData(Model):
    """All fine-tuning jobs."""

    data: list[FineTuningJob]
