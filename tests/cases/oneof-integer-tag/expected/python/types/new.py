# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["New"]


class New(Model):
    version: Literal[2]
    lines: list[str] | None = None
