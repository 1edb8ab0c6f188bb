# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .electric import Electric
from .gas import Gas

__all__ = ["Engine"]


Engine: TypeAlias = Annotated[
    Gas | Electric | UnknownVariant, tagged("kind", variants={"Gas": Gas, "Electric": Electric})
]
