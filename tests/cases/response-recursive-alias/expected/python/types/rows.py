# Generated from openapi.yaml by sdkgen. Do not edit.

from typing_extensions import TypeAliasType

__all__ = ["Cells", "Rows"]


Rows = TypeAliasType("Rows", "list[Cells]")

Cells = TypeAliasType("Cells", "dict[str, Rows]")
