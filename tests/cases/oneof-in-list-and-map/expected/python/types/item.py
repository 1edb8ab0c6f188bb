# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .book import Book
from .film import Film

__all__ = ["Item"]


Item: TypeAlias = Annotated[Book | Film | UnknownVariant, tagged("kind", variants={"book": Book, "film": Film})]
