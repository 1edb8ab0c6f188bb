# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["PositionUpdateParams"]


class PositionUpdateParams(TypedDict, total=False):
    page: Required[int]
    line: str
    ratio: float
