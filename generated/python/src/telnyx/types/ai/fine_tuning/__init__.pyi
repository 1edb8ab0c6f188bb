# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .fine_tuning_job import FineTuningJob as FineTuningJob
from .fine_tuning_jobs_list_data import FineTuningJobsListData as FineTuningJobsListData
from .job_create_params import JobCreateParams as JobCreateParams
