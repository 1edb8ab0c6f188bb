# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    object_: Required[Literal["book"]]
    version: Required[Literal[2]]
    printed: Literal[True]
    ratio: float
