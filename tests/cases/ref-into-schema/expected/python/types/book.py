# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Page"]


class Page(Model):
    number: int
