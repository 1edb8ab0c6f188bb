# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Fan"]


class Fan(Model):
    kind: Literal["Electric"]
    heater: Literal["fan"]
    speed: int | None = None
