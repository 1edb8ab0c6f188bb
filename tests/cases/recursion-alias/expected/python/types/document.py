# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .json import Json

__all__ = ["Document"]


class Document(Model):
    value: Json
