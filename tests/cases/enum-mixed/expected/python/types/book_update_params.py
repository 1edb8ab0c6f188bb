# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .height import Height

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    level: Required[Literal["low", 5, True] | None]
    free: Literal["x", "y"]
    width: Literal["wide", False] | float
    depth: Literal["1"] | int | bool
    height: Height
