# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model
from .height import Height

__all__ = ["Book"]


class Book(Model):
    level: Literal["low", 5, True] | str | int | bool | None
    free: Literal["x", "y"] | str | None = None
    width: Literal["wide", False] | float | str | bool | None = None
    depth: Literal["1"] | int | bool | str | None = None
    height: Height | str | None = None
