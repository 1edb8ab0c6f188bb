# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Lane"]


class Lane(Model):
    name: str | None = None
    width: int | None = None
    length: float | None = None
