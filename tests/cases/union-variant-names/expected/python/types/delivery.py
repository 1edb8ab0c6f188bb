# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .item import Item
from .parcel import Parcel

__all__ = ["Delivery"]


class Delivery(Model):
    item: Item
    parcels: list[Parcel] | None = None
