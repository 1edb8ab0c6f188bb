# Generated from openapi.yaml by sdkgen. Do not edit.

from ..._core import Model
from .parts import Parts

__all__ = ["Part9"]


class Part9(Model):
    parts: Parts | None = None
