# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

__all__ = ["Prices"]


Prices: TypeAlias = dict[str, float]
