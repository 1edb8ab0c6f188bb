# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Painting"]


class Painting(Model):
    kind: str = Field(alias="@kind")
    id: str
    painter: str | None = None
