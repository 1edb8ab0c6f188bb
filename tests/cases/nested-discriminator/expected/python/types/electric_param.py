# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .coil_param import CoilParam
from .fan_param import FanParam

__all__ = ["ElectricParam"]


ElectricParam: TypeAlias = FanParam | CoilParam
