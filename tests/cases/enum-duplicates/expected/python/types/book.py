# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    level: Literal["low", "high"] | str
    flag: Literal[0] | int | bool | None = None
