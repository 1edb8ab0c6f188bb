# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

__all__ = ["PaymentParam", "Variant1", "Variant2"]


class Variant1(TypedDict, total=False):
    method: Required[Literal["card"]]
    number: Required[str]


class Variant2(TypedDict, total=False):
    method: Required[Literal["cash"]]
    currency: str


PaymentParam: TypeAlias = Variant1 | Variant2
