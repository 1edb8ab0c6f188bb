# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr
from .book_param import BookParam

__all__ = ["IndexUpdateParams", "InlineValue"]


class InlineValue(TypedDict, total=False):
    page: int


class IndexUpdateParams(TypedDict, total=False):
    counts: Required[Mapping[str, int]]
    books: Required[Mapping[str, BookParam]]
    authors: Mapping[str, SequenceNotStr[str]]
    inline: Mapping[str, InlineValue]
