# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    grosse: Required[int]
    titulo: str
    u540d_u524d: str
    no: str
    u2713: bool
    param: str
