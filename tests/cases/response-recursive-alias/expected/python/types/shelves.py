# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .._core import Model

__all__ = ["Box", "Boxes", "Shelves"]


class Box(Model):
    shelves: "Shelves | None" = None


Boxes: TypeAlias = dict[str, Box]

Shelves: TypeAlias = list[Boxes]
