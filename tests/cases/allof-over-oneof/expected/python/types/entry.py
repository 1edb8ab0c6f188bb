# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, Literal, TypeAlias

from .._core import Model, UnknownVariant, tagged

__all__ = ["Book", "Entry", "Film"]


class Book(Model):
    id: str
    kind: Literal["book"]
    pages: int


class Film(Model):
    id: str
    kind: Literal["film"]
    minutes: int


Entry: TypeAlias = Annotated[Book | Film | UnknownVariant, tagged("kind", variants={"book": Book, "film": Film})]
