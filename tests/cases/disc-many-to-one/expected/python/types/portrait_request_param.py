# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .ink_param import InkParam
from .oil_param import OilParam

__all__ = ["PortraitRequestParam"]


PortraitRequestParam: TypeAlias = OilParam | InkParam
