# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .finished import Finished
from .started import Started

__all__ = ["MoveEvent"]


MoveEvent: TypeAlias = Annotated[
    Started | Finished | UnknownVariant, tagged("event", variants={"move.started": Started, "move.finished": Finished})
]
