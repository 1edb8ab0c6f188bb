# Generated from openapi.yaml by sdkgen. Do not edit.

from ..._core import Model
from .part9 import Part9
from .part10 import Part10

__all__ = ["Page"]


class Page(Model):
    part9: Part9 | None = None
    part10: Part10 | None = None
