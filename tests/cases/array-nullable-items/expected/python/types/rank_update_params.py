# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

__all__ = ["RankUpdateParams"]


class RankUpdateParams(TypedDict, total=False):
    items: Required[Iterable[int | None]]
    list_: Required[Iterable[int] | None]
