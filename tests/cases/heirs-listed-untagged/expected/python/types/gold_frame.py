# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["GoldFrame"]


class GoldFrame(Model):
    width: float | None = None
    carats: int
