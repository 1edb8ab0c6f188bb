# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .novel import Novel
from .shared.art_book import ArtBook

__all__ = ["NamedRetrieveResponse"]


NamedRetrieveResponse: TypeAlias = Annotated[
    Novel | ArtBook | UnknownVariant, tagged("kind", variants={"art_book": ArtBook, "novel": Novel})
]
