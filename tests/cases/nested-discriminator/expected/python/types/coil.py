# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Coil"]


class Coil(Model):
    kind: Literal["Electric"]
    heater: Literal["coil"]
    watts: int | None = None
