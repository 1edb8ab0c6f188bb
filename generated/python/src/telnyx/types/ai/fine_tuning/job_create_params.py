# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["Hyperparameters", "JobCreateParams"]


class Hyperparameters(TypedDict, total=False):
    """How to train."""

    n_epochs: int
    """Passes over the file."""


class JobCreateParams(TypedDict, total=False):
    model: Required[str]
    """The base model."""

    training_file: Required[str]
    """The uploaded file of examples."""

    suffix: str
    """Ending for the name of the trained model."""

    hyperparameters: Hyperparameters
    """How to train."""
