# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from .dot_param import DotParam

__all__ = ["PairParam", "ShapeParam"]


class PairParam(TypedDict, total=False):
    kind: Required[Literal["pair"]]
    left: Required[ShapeParam]
    right: Required[ShapeParam]


ShapeParam: TypeAlias = DotParam | PairParam
