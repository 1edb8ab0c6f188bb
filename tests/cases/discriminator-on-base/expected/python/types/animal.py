# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .cat import Cat
from .dog import Dog

__all__ = ["Animal"]


Animal: TypeAlias = Annotated[Cat | Dog | UnknownVariant, tagged("species", variants={"cat": Cat, "dog": Dog})]
