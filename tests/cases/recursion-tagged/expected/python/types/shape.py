# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, Literal, TypeAlias

from .._core import Model, UnknownVariant, tagged
from .dot import Dot

__all__ = ["Pair", "Shape"]


class Pair(Model):
    kind: Literal["pair"]
    left: "Shape"
    right: "Shape"


Shape: TypeAlias = Annotated[Dot | Pair | UnknownVariant, tagged("kind", variants={"dot": Dot, "pair": Pair})]
