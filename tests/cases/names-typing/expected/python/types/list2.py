# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .optional2 import Optional2

__all__ = ["List2"]


class List2(Model):
    items: list[Optional2]
