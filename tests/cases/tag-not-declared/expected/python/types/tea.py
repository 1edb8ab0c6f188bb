# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Field, Model

__all__ = ["Tea"]


class Tea(Model):
    crate_kind: Literal["tea"] = Field(alias="crateKind")
    grams: int
