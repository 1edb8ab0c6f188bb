# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Cash"]


class Cash(Model):
    method: Literal["cash"]
    currency: str | None = None
