# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Tea"]


class Tea(Model):
    kind: Literal["tea"]
    id: str
    grams: int
