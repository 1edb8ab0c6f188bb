# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Address", "Order"]


class Address(Model):
    street: str | None = None


class Order(Model):
    states: list[str]
    notes: list[object] | None = None
    label: str | None = None
    size: float | None = None
    address: Address | None = None
    labels: dict[str, str] | None = None
