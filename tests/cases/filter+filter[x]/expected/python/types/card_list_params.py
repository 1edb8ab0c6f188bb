# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["CardListParams", "Filter"]


class Filter(TypedDict, total=False):
    tag: str


class CardListParams(TypedDict, total=False):
    filter: Filter
    filter_owner_id: str
