# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .field2 import Field2

__all__ = ["Model2"]


class Model2(Model):
    field: Field2
