# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, Literal, TypeAlias

from .._core import Model, UnknownVariant, tagged

__all__ = ["Payment", "Variant1", "Variant2"]


class Variant1(Model):
    method: Literal["card"]
    number: str


class Variant2(Model):
    method: Literal["cash"]
    currency: str | None = None


Payment: TypeAlias = Annotated[
    Variant1 | Variant2 | UnknownVariant, tagged("method", variants={"card": Variant1, "cash": Variant2})
]
