# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

from .item_param import ItemParam

__all__ = ["CartUpdateParams"]


class CartUpdateParams(TypedDict, total=False):
    items: Required[Iterable[ItemParam]]
    named: Mapping[str, ItemParam]
    gift: ItemParam | None
