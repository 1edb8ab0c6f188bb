# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

__all__ = ["Marks"]


Marks: TypeAlias = dict[str, str | None]
