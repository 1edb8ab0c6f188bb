# Generated from openapi.yaml by sdkgen. Do not edit.
"""The pages of `books.search`."""

from typing import Generic

from .._core import T
from .pages import AsyncSearchPage, SyncSearchPage

__all__ = ["AsyncBookSearchPage", "SyncBookSearchPage"]


class SyncBookSearchPage(SyncSearchPage[T], Generic[T]):
    """One page of `books.search`, with what the API says beside the items."""

    maps: list[str] | None = None


class AsyncBookSearchPage(AsyncSearchPage[T], Generic[T]):
    """One page of `books.search`, with what the API says beside the items."""

    maps: list[str] | None = None
