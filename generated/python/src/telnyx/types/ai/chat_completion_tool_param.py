# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .function_definition_param import FunctionDefinitionParam

__all__ = ["ChatCompletionToolParam"]


class ChatCompletionToolParam(TypedDict, total=False):
    """A function of yours, offered to the model."""

    type: Required[Literal["function"]]
    """Marks this kind of tool."""

    function: Required[FunctionDefinitionParam]
