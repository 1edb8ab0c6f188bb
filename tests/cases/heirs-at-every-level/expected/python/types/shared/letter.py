# Generated from openapi.yaml by sdkgen. Do not edit.

from ..._core import Field, Model

__all__ = ["Letter"]


class Letter(Model):
    kind: str = Field(alias="@kind")
    id: str
    pages: int
    sender: str
