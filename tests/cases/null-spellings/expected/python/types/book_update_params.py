# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .maybe_shelf_param import MaybeShelfParam
from .shelf_param import ShelfParam

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    list_: Required[str | None]
    old: Required[str | None]
    any: Required[str | None]
    one: Required[str | None]
    enumerated: Required[Literal["a", "b"] | None]
    ref: Required[ShelfParam | None]
    named: MaybeShelfParam
