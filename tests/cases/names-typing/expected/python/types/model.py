# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model as _Model
from .field import Field as FieldField

__all__ = ["Model"]


class Model(_Model):
    field: FieldField
