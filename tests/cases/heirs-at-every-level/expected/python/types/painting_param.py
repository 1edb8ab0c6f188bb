# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["PaintingParam"]


class PaintingParam(TypedDict, total=False):
    kind: Required[str]
    id: Required[str]
    painter: str
