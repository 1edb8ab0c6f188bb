# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["Flour"]


Flour: TypeAlias = Literal["rye", "wheat"]
