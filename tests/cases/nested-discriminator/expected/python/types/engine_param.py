# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .electric_param import ElectricParam
from .gas_param import GasParam

__all__ = ["EngineParam"]


EngineParam: TypeAlias = GasParam | ElectricParam
