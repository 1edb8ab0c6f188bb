# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["ChatCompletionResponseFormatParam"]


class ChatCompletionResponseFormatParam(TypedDict, total=False):
    """Free text, or JSON of any shape."""

    type: Required[Literal["text", "json_object"]]
    """The form of the answer."""
