# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    answer: Required[Literal["yes", "no", "on", "off", "~x"]]
    printed: Literal["2024-05-17", "12:30"]
