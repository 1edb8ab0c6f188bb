# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .box import Box
from .disc import Disc

__all__ = ["Figure"]


Figure: TypeAlias = Annotated[Disc | Box | UnknownVariant, tagged("shape", variants={"disc": Disc, "box": Box})]
