# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["Address", "OrderCreateParams"]


class Address(TypedDict, total=False):
    street: str


class OrderCreateParams(TypedDict, total=False):
    title: Required[str]
    copies: int
    tags: SequenceNotStr[str]
    address: Address
