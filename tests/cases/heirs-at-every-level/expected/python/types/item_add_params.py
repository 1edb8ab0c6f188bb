# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .item_param import ItemParam

__all__ = ["ItemAddParams"]


class ItemAddParams(TypedDict, total=False):
    item: Required[ItemParam]
