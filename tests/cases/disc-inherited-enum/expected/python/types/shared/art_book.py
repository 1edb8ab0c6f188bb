# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from ..._core import Model

__all__ = ["ArtBook"]


class ArtBook(Model):
    kind: Literal["art_book", "novel"] | str
    title: str | None = None
    plates: int | None = None
