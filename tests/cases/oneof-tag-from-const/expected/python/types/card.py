# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Card"]


class Card(Model):
    method: Literal["card"]
    number: str | None = None
