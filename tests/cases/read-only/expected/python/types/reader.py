# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Address", "Reader"]


class Address(Model):
    street: str
    checked: bool


class Reader(Model):
    id: str
    name: str
    address: Address | None = None
