# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from ..._core import Field, Model, UnknownVariant, tagged
from .letter import Letter

__all__ = ["Text", "TextBase"]


class TextBase(Model):
    kind: str = Field(alias="@kind")
    id: str
    pages: int


Text: TypeAlias = Annotated[
    Letter | TextBase | UnknownVariant, tagged("@kind", variants={"Letter": Letter, "Text": TextBase})
]
