# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal, TypeAlias

__all__ = ["Language"]


Language: TypeAlias = Literal["de", "en"]
"""What it is written in."""
