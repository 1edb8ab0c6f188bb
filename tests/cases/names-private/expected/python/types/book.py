# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Book"]


class Book(Model):
    id: str = Field(alias="_id")
    v: int | None = Field(default=None, alias="__v")
    class_: str | None = Field(default=None, alias="__class__")
    underscore: str | None = Field(default=None, alias="_")
    ref_count: int | None = Field(default=None, alias="$ref_count")
    type: str | None = Field(default=None, alias="@type")
