# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .flat_line import FlatLine
from .trend_line import TrendLine

__all__ = ["Line"]


Line: TypeAlias = Annotated[
    FlatLine | TrendLine | UnknownVariant, tagged("type", variants={"flat": FlatLine, "trend": TrendLine})
]
