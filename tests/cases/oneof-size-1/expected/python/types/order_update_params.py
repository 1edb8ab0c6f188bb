# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .address_param import AddressParam
from .language import Language

__all__ = ["OrderUpdateParams"]


class OrderUpdateParams(TypedDict, total=False):
    language: Required[Language]
    """The language of the receipt."""

    currency: str
    address: AddressParam
