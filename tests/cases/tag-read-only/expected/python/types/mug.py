# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Mug"]


class Mug(Model):
    kind: Literal["mug"]
    id: str
    glaze: str | None = None
