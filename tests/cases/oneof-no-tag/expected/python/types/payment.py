# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .card import Card
from .cash import Cash

__all__ = ["Payment"]


Payment: TypeAlias = Card | Cash
