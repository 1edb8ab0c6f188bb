# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .background_task_status import BackgroundTaskStatus

__all__ = ["Data", "TaskStatusResponse"]


class Data(Model):
    task_id: str | None = None
    """Names the task."""

    task_name: str | None = None
    """What the task does."""

    status: BackgroundTaskStatus | str | None = None
    created_at: str | None = None
    """When it was started."""

    finished_at: str | None = None
    """When it ended."""


class TaskStatusResponse(Model):
    """Envelope of a task."""

    data: Data
