# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Reader"]


class Reader(Model):
    name: str
