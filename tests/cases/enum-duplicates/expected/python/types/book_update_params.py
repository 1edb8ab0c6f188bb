# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    level: Required[Literal["low", "high"]]
    flag: Literal[0] | int | bool
