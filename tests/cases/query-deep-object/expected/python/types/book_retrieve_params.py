# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

__all__ = ["BookRetrieveParams", "Filter", "FilterTitle"]


class FilterTitle(TypedDict, total=False):
    contains: str
    starts_with: str


class Filter(TypedDict, total=False):
    title: FilterTitle
    year: Iterable[int]


class BookRetrieveParams(TypedDict, total=False):
    filter: Filter
