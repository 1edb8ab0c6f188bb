# Generated from openapi.yaml by sdkgen. Do not edit.

from typing_extensions import TypeAliasType

__all__ = ["Folders"]


Folders = TypeAliasType("Folders", "dict[str, Folders]")
