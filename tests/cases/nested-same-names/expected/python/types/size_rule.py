# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Parameters", "SizeRule"]


class Parameters(Model):
    most: int | None = None


class SizeRule(Model):
    kind: Literal["size"]
    parameters: Parameters | None = None
