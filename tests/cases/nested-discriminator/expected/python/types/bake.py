# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .engine import Engine

__all__ = ["Bake"]


class Bake(Model):
    engine: Engine
