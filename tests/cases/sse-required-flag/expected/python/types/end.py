# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["End"]


class End(Model):
    type: Literal["end"]
    lines: int | None = None
