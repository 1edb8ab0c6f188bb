# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

__all__ = ["Names"]


Names: TypeAlias = list[str]
"""Some names."""
