# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Line"]


class Line(Model):
    text: str
