# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .shelf_param import ShelfParam

__all__ = ["MaybeShelfParam"]


MaybeShelfParam: TypeAlias = ShelfParam | None
