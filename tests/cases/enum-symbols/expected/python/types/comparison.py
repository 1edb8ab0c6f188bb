# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Comparison"]


class Comparison(Model):
    op: Literal["==", "!=", "<", "<=", ">", ">="] | str
    arithmetic: Literal["+", "-", "*", "/", "%", "\\", "'", '"'] | str | None = None
