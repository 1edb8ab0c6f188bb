# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Field2"]


class Field2(Model):
    field: str | None = Field(default=None, alias="Field")
