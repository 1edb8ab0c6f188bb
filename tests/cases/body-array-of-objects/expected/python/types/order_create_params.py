# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .order_create_item_param import OrderCreateItemParam

__all__ = ["OrderCreateParams"]


class OrderCreateParams(TypedDict, total=False):
    body: Required[Iterable[OrderCreateItemParam]]
