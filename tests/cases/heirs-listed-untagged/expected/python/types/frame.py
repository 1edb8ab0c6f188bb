# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .gold_frame import GoldFrame

__all__ = ["Frame"]


Frame: TypeAlias = GoldFrame
