# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Key"]


class Key(Model):
    bits: Literal[1024, 2048] | int | None
