# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .item_param import ItemParam
from .parcel_param import ParcelParam

__all__ = ["DeliveryUpdateParams"]


class DeliveryUpdateParams(TypedDict, total=False):
    item: Required[ItemParam]
    parcels: Iterable[ParcelParam]
