# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["Refusal"]


Refusal: TypeAlias = Literal["damaged", "unknown_address"]
