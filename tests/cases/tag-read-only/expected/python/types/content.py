# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .mug import Mug
from .tea import Tea

__all__ = ["Content"]


Content: TypeAlias = Annotated[Tea | Mug | UnknownVariant, tagged("kind", variants={"tea": Tea, "mug": Mug})]
