# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["Data", "EmbeddingResponse"]


class Data(Model):
    task_id: str | None = None
    """Names the task."""

    task_name: str | None = None
    """What the task does."""

    user_id: str | None = None
    """Who started it."""

    status: str | None = None
    """How far it has come."""

    created_at: str | None = None
    """When it was started."""

    finished_at: str | None = None
    """When it ended; null until then."""


class EmbeddingResponse(Model):
    """Envelope of a task just started."""

    data: Data
