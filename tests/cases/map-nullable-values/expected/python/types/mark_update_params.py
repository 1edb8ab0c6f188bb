# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .marks_param import MarksParam

__all__ = ["MarkUpdateParams"]


class MarkUpdateParams(TypedDict, total=False):
    body: Required[MarksParam]
