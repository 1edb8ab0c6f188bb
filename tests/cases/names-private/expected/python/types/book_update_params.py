# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    id: Required[str]
    v: int
    class_: str
    underscore: str
    ref_count: int
    type: str
