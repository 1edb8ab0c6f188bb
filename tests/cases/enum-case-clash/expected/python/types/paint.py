# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Paint"]


class Paint(Model):
    maker: Literal["acme", "Acme", "zenith", "Zenith"] | str
