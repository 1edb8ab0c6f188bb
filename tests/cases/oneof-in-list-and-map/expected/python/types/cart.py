# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .item import Item

__all__ = ["Cart"]


class Cart(Model):
    items: list[Item]
    named: dict[str, Item] | None = None
    gift: Item | None = None
