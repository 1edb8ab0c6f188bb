# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .card import Card
from .cash import Cash

__all__ = ["Payment"]


Payment: TypeAlias = Annotated[Card | Cash | UnknownVariant, tagged("method", variants={"Card": Card, "Cash": Cash})]
