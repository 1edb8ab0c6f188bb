# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["LargeModel"]


LargeModel: TypeAlias = Literal["base", "grand"]
