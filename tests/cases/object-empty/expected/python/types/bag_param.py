# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["BagParam"]


BagParam: TypeAlias = Mapping[str, object]
"""Whatever fits."""
