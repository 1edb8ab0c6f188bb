# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .._core import Model

__all__ = ["Entry", "Variant1", "Variant2"]


class Variant1(Model):
    id: str
    pages: int


class Variant2(Model):
    id: str
    minutes: int


Entry: TypeAlias = Variant1 | Variant2
