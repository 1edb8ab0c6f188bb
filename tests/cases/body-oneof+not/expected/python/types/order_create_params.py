# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .order_request_param import OrderRequestParam

__all__ = ["OrderCreateParams"]


class OrderCreateParams(TypedDict, total=False):
    order_request: Required[OrderRequestParam]
