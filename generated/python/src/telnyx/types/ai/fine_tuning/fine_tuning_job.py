# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from typing import Literal

from ...._core import Model

__all__ = ["FineTuningJob", "Hyperparameters"]


class Hyperparameters(Model):
    """How it is trained."""

    n_epochs: int
    """Passes over the file."""


class FineTuningJob(Model):
    """A training of a model."""

    id: str
    """Names the job."""

    model: str
    """The base model."""

    training_file: str
    """The file of examples."""

    organization_id: str
    """The organisation it belongs to."""

    status: Literal["queued", "running", "succeeded", "failed", "cancelled"] | str
    """How far the job has come."""

    hyperparameters: Hyperparameters
    """How it is trained."""

    trained_tokens: int | None
    """Tokens trained on; null until known."""

    created_at: int
    """Start in Unix seconds."""

    finished_at: int | None
    """End in Unix seconds; null until then."""
