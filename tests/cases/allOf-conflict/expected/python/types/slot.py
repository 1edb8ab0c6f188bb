# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Slot"]


class Slot(Model):
    gate: str
    size: int
