# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    object: Literal["book"]
    version: Literal[2]
    printed: Literal[True] | None = None
    ratio: float | None = None
