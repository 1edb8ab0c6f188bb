# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Gas"]


class Gas(Model):
    kind: Literal["Gas"] | None = None
    flame: int | None = None
