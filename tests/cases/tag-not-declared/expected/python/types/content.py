# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .shared.mug import Mug
from .straw import Straw
from .tea import Tea

__all__ = ["Content"]


Content: TypeAlias = Annotated[
    Tea | Mug | Straw | UnknownVariant,
    tagged("crateKind", variants={"tea": Tea, "mug": Mug, "cup": Mug, "Straw": Straw}),
]
