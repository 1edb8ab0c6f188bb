# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["LaneCreateParams"]


class LaneCreateParams(TypedDict, total=False):
    name: Required[str]
    width: Required[int]
    length: Required[float]
    colour: str
