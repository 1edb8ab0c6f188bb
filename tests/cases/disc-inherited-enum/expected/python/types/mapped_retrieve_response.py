# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .shared.art_book import ArtBook
from .tale import Tale

__all__ = ["MappedRetrieveResponse"]


MappedRetrieveResponse: TypeAlias = Annotated[
    ArtBook | Tale | UnknownVariant, tagged("kind", variants={"art_book": ArtBook, "novel": Tale})
]
