# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .buyer import Buyer
from .flour import Flour

__all__ = ["Loaf", "Order", "Price"]


class Price(Model):
    cents: int


class Loaf(Model):
    flour: Flour | str | None = None


class Order(Model):
    price: Price
    loaves: list[Loaf]
    buyer: Buyer | None = None
    reorder: "Order | None" = None
