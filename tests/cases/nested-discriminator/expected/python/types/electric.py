# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .coil import Coil
from .fan import Fan

__all__ = ["Electric"]


Electric: TypeAlias = Annotated[Fan | Coil | UnknownVariant, tagged("heater", variants={"fan": Fan, "coil": Coil})]
