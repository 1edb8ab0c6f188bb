# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .order_create_response_item import OrderCreateResponseItem

__all__ = ["OrderCreateResponse"]


OrderCreateResponse: TypeAlias = list[OrderCreateResponseItem]
