# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model
from .background_tasks_query_response import BackgroundTasksQueryResponse

__all__ = ["BackgroundTasksQueryResponseData"]


class BackgroundTasksQueryResponseData(Model):
    """Embedding tasks in the states asked for."""

    data: list[BackgroundTasksQueryResponse]
