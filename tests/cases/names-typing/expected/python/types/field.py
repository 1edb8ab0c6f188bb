# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field as _Field
from .._core import Model

__all__ = ["Field"]


class Field(Model):
    field: str | None = _Field(default=None, alias="Field")
