# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

__all__ = ["Line", "OrderCreateItemParam"]


class Line(TypedDict, total=False):
    sku: Required[str]


class OrderCreateItemParam(TypedDict, total=False):
    lines: Required[Iterable[Line]]
