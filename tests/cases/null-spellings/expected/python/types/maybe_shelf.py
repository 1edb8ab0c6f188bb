# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .shelf import Shelf

__all__ = ["MaybeShelf"]


MaybeShelf: TypeAlias = Shelf | None
