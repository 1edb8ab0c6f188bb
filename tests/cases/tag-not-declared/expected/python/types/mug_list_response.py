# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .shared.mug import Mug

__all__ = ["MugListResponse"]


MugListResponse: TypeAlias = list[Mug]
