# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["TemplateType"]


TemplateType: TypeAlias = Literal["custom", "default"]
"""Written by you, or supplied by Telnyx."""
