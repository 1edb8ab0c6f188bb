# Generated from openapi.yaml by sdkgen. Do not edit.

import builtins
from typing import TYPE_CHECKING, Literal

from .._core import Field, Model

__all__ = ["Shelf"]


class Shelf(Model):
    property: str | None = None
    dict_: int | None = Field(default=None, alias="dict")

    if TYPE_CHECKING:

        @builtins.property
        def model_extra(self) -> 'dict[str, Shelf | Literal["empty", "full"] | str]':
            """Other properties by name; each is an attribute too."""
            ...

        def __getattr__(self, name: str) -> 'Shelf | Literal["empty", "full"] | str': ...
    else:
        __pydantic_extra__: 'dict[str, Shelf | Literal["empty", "full"] | str]'
