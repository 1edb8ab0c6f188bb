# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Shelf"]


class Shelf(Model):
    row: int | None = None
