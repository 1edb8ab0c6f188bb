# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .plant import Plant

__all__ = ["PlantBasket"]


class PlantBasket(Model):
    weight: float | None = None
    contents: list[Plant]
