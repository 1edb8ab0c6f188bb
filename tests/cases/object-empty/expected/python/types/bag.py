# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

__all__ = ["Bag"]


Bag: TypeAlias = dict[str, object]
"""Whatever fits."""
