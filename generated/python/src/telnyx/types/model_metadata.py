# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["ModelMetadata"]


class ModelMetadata(Model):
    """A language model."""

    id: str
    """The name to ask for it by."""

    object: str | None = None
    """Marks a model."""

    created: int
    """Unix time in seconds."""

    owned_by: str
    """Who runs it."""
