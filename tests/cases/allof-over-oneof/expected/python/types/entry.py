# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, Literal, TypeAlias

from .._core import Model, UnknownVariant, tagged

__all__ = ["Entry", "Variant1", "Variant2"]


class Variant1(Model):
    id: str
    kind: Literal["book"]
    pages: int


class Variant2(Model):
    id: str
    kind: Literal["film"]
    minutes: int


Entry: TypeAlias = Annotated[
    Variant1 | Variant2 | UnknownVariant, tagged("kind", variants={"book": Variant1, "film": Variant2})
]
