# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["Filter", "OrderListParams"]


class Filter(TypedDict, total=False):
    cost_amount: str
    """The exact price."""

    address_id: str


class OrderListParams(TypedDict, total=False):
    filter: Filter
