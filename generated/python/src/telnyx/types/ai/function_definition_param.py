# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["FunctionDefinitionParam"]


class FunctionDefinitionParam(TypedDict, total=False):
    """What the model has to know to call a function."""

    name: Required[str]
    """The name to call it by."""

    description: str
    """When the function helps."""

    parameters: Mapping[str, object]
    """JSON Schema of the arguments."""
