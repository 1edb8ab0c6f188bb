# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import Required, TypedDict

__all__ = ["OrderRequestParam", "Variant1", "Variant2", "Variant3"]


class Variant1(TypedDict, total=False):
    customer: Required[str]
    note: str
    shop_url: Required[str]


class Variant2(TypedDict, total=False):
    customer: Required[str]
    note: str
    basket: Required[str]


class Variant3(TypedDict, total=False):
    customer: Required[str]
    note: str
    draft: bool


OrderRequestParam: TypeAlias = Variant1 | Variant2 | Variant3
