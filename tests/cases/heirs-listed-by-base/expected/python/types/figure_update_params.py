# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["FigureUpdateParams"]


class FigureUpdateParams(TypedDict, total=False):
    shape: Required[str]
    radius: Required[float]
    colour: str
