# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    kind: Literal["book"]
    pages: int | None = None
