# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    level: Literal["low", "5"] | str
    size: Literal[1, 2] | int | None = None
