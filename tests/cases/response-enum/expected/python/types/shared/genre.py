# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["Genre"]


Genre: TypeAlias = Literal["novel", "poem"]
