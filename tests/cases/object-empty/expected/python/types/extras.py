# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .bag import Bag

__all__ = ["Extras"]


class Extras(Model):
    open: dict[str, object]
    closed: dict[str, object]
    named: Bag | None = None
