# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .optional import Optional

__all__ = ["List"]


class List(Model):
    items: list[Optional]
