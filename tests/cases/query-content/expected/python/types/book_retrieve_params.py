# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookRetrieveParams", "Filter"]


class Filter(TypedDict, total=False):
    title: Required[str]
    year_from: int


class BookRetrieveParams(TypedDict, total=False):
    filter: Filter
