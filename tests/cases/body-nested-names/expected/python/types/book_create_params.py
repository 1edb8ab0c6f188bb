# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable, Mapping

from typing_extensions import Required, TypedDict

__all__ = ["BookCreateParams", "ByShelfValue", "CoAuthor"]


class CoAuthor(TypedDict, total=False):
    last_name: str
    from_: str


class ByShelfValue(TypedDict, total=False):
    row_number: int


class BookCreateParams(TypedDict, total=False):
    main_title: Required[str]
    co_authors: Iterable[CoAuthor]
    by_shelf: Mapping[str, ByShelfValue]
