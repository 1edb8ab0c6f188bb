# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Metrics"]


class Metrics(Model):
    visit_data: str = Field(alias="Visit Data")
    field_0: float | None = Field(default=None, alias="0")
    field_25: float | None = Field(default=None, alias="25")
    field_10999: str | None = Field(default=None, alias="10999")
