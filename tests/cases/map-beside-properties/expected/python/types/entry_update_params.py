# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .loose_param import LooseParam
from .shelf_param import ShelfParam
from .typed_param import TypedParam

__all__ = ["EntryUpdateParams"]


class EntryUpdateParams(TypedDict, total=False):
    loose: Required[LooseParam | Mapping[str, object]]
    typed: TypedParam | Mapping[str, object]
    shelf: ShelfParam | Mapping[str, object]
