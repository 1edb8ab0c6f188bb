# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

__all__ = ["SmallParam"]


SmallParam: TypeAlias = str | int
