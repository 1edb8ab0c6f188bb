# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Card"]


class Card(Model):
    method: str
    number: str
