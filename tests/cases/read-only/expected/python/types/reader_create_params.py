# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["Address", "ReaderCreateParams"]


class Address(TypedDict, total=False):
    street: Required[str]


class ReaderCreateParams(TypedDict, total=False):
    name: Required[str]
    pin: Required[str]
    address: Address
