# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .small import Small

__all__ = ["Value"]


Value: TypeAlias = Small | list[str] | bool | None
