# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .content_param import ContentParam

__all__ = ["CrateCreateParams"]


class CrateCreateParams(TypedDict, total=False):
    content: Required[ContentParam]
