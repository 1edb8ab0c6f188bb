# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .shape_param import ShapeParam

__all__ = ["ShapeUpdateParams"]


class ShapeUpdateParams(TypedDict, total=False):
    shape: Required[ShapeParam]
