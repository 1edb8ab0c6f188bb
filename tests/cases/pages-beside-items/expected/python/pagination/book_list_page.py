# Generated from openapi.yaml by sdkgen. Do not edit.
"""The pages of `books.list`."""

from typing import Generic

from .._core import Field, T
from ..types.book_list_response import Suggestion
from ..types.genre import Genre
from .pages import AsyncItemsNumberedPageByPageOfTotal, SyncItemsNumberedPageByPageOfTotal

__all__ = ["AsyncBookListPage", "SyncBookListPage"]


class SyncBookListPage(SyncItemsNumberedPageByPageOfTotal[T], Generic[T]):
    """One page of `books.list`, with what the API says beside the items."""

    took_ms: int
    """How long it took."""

    by_genre: dict[str, Genre] = Field(alias="byGenre")
    suggestions: list[Suggestion] | None = None


class AsyncBookListPage(AsyncItemsNumberedPageByPageOfTotal[T], Generic[T]):
    """One page of `books.list`, with what the API says beside the items."""

    took_ms: int
    """How long it took."""

    by_genre: dict[str, Genre] = Field(alias="byGenre")
    suggestions: list[Suggestion] | None = None
