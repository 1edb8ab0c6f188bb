# Generated from openapi.yaml by sdkgen. Do not edit.

from typing_extensions import TypeAliasType

__all__ = ["Json"]


Json = TypeAliasType("Json", "str | float | bool | list[Json] | dict[str, Json]")
