# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

__all__ = ["BothParam", "ExpressionParam", "LessParam", "SumParam"]


class LessParam(TypedDict, total=False):
    type: Required[Literal["less"]]
    than: Required[ExpressionParam]


class BothParam(TypedDict, total=False):
    type: Required[Literal["both"]]
    left: Required[LessParam]
    right: Required[LessParam]


class SumParam(TypedDict, total=False):
    type: Required[Literal["sum"]]
    terms: Required[Iterable[ExpressionParam]]


ExpressionParam: TypeAlias = SumParam | BothParam | LessParam | float
