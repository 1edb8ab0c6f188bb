# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .._core import SequenceNotStr
from .small_param import SmallParam

__all__ = ["ValueParam"]


ValueParam: TypeAlias = SmallParam | SequenceNotStr[str] | bool | None
