# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Field, Model

__all__ = ["Straw"]


class Straw(Model):
    crate_kind: Literal["Straw"] = Field(alias="crateKind")
