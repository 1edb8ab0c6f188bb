# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Line", "OrderCreateResponseItem"]


class Line(Model):
    sku: str


class OrderCreateResponseItem(Model):
    id: str
    lines: list[Line] | None = None
