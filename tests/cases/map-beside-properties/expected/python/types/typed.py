# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TYPE_CHECKING

from .._core import Model

__all__ = ["Typed"]


class Typed(Model):
    id: str

    if TYPE_CHECKING:

        @property
        def model_extra(self) -> dict[str, int]:
            """Other properties by name; each is an attribute too."""
            ...

        def __getattr__(self, name: str) -> int: ...
    else:
        __pydantic_extra__: dict[str, int]
