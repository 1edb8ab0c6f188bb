# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model
from .model_metadata import ModelMetadata

__all__ = ["ModelsResponse"]


class ModelsResponse(Model):
    """The models for chats."""

    object: str | None = None
    """Marks a list."""

    data: list[ModelMetadata]
