# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt

from ..._core import Model
from .background_task_status import BackgroundTaskStatus

__all__ = ["BackgroundTasksQueryResponse"]


class BackgroundTasksQueryResponse(Model):
    """An embedding task in a list."""

    task_id: str
    """Names the task."""

    task_name: str
    """What the task does."""

    user_id: str
    """Who started it."""

    status: BackgroundTaskStatus | str
    bucket: str | None = None
    """The bucket worked on."""

    created_at: dt.datetime
    """When it was started."""

    finished_at: dt.datetime | None = None
    """When it ended."""
