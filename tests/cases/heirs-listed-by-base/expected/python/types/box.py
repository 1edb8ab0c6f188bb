# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Box"]


class Box(Model):
    shape: str
    colour: str | None = None
    side: float
