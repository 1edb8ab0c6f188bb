# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Line"]


class Line(Model):
    type: Literal["line"]
    text: str
