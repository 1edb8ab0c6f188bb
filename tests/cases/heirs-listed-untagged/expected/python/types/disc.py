# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Disc"]


class Disc(Model):
    colour: str | None = None
    radius: float
