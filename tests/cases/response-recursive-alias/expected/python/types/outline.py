# Generated from openapi.yaml by sdkgen. Do not edit.

from typing_extensions import TypeAliasType

__all__ = ["Outline"]


Outline = TypeAliasType("Outline", "list[Outline]")
