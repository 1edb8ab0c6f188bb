# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Types of `ai.fine_tuning`, loaded when first used."""

from __future__ import annotations

from ...._core import lazy_exports

__getattr__, __dir__, __all__ = lazy_exports(
    __name__,
    {
        "FineTuningJob": "fine_tuning_job",
        "FineTuningJobsListData": "fine_tuning_jobs_list_data",
        "JobCreateParams": "job_create_params",
    },
)
