# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .names import Names

__all__ = ["NameLists"]


NameLists: TypeAlias = list[Names]
