# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import Field, Model, UnknownVariant, tagged
from .painting import Painting
from .shared.letter import Letter
from .shared.text import TextBase

__all__ = ["Item", "ItemBase"]


class ItemBase(Model):
    kind: str = Field(alias="@kind")
    id: str


Item: TypeAlias = Annotated[
    TextBase | Painting | Letter | ItemBase | UnknownVariant,
    tagged("@kind", variants={"Text": TextBase, "Painting": Painting, "Letter": Letter, "Item": ItemBase}),
]
