# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model
from .maybe_shelf import MaybeShelf
from .shelf import Shelf

__all__ = ["Book"]


class Book(Model):
    list: str | None
    old: str | None
    any: str | None
    one: str | None
    enumerated: Literal["a", "b"] | str | None
    ref: Shelf | None
    named: MaybeShelf | None = None
