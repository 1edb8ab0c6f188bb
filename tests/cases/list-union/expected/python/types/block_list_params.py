# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BlockListParams"]


class BlockListParams(TypedDict, total=False):
    offset: int
    cursor: str
    limit: int
