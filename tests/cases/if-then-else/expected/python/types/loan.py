# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Loan"]


class Loan(Model):
    kind: Literal["short", "long"] | str
    reason: str | None = None
