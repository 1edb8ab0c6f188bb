# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal as _Literal
from typing import TypeAlias

__all__ = ["Literal"]


Literal: TypeAlias = _Literal["new", "old"]
