# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .prices_param import PricesParam

__all__ = ["PriceUpdateParams"]


class PriceUpdateParams(TypedDict, total=False):
    body: Required[PricesParam]
