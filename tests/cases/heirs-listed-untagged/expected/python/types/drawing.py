# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .figure import Figure
from .frame import Frame

__all__ = ["Drawing"]


class Drawing(Model):
    figures: list[Figure] | None = None
    frame: Frame | None = None
