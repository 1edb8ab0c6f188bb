# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .box import Box
from .disc import Disc

__all__ = ["Figure"]


Figure: TypeAlias = Disc | Box
