# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["InkParam"]


class InkParam(TypedDict, total=False):
    medium: Required[Literal["ink", "Ink"]]
    paper: str
