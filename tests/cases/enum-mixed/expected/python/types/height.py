# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["Height"]


Height: TypeAlias = Literal["tall"] | float
