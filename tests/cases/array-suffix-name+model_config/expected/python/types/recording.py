# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Recording"]


class Recording(Model):
    api_model_config: str = Field(alias="model_config")
    api_model_fields: int | None = Field(default=None, alias="model_fields")
