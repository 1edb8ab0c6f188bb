# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Buch"]


class Buch(Model):
    grosse: int = Field(alias="größe")
    titulo: str | None = Field(default=None, alias="título")
    u540d_u524d: str | None = Field(default=None, alias="名前")
    no: str | None = Field(default=None, alias="№")
    u2713: bool | None = Field(default=None, alias="✓")
    field: str | None = Field(default=None, alias="")
