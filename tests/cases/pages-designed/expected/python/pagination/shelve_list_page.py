# Generated from openapi.yaml by sdkgen. Do not edit.
"""The pages of `shelves.list`."""

from typing import Generic

from .._core import T
from ..types.shared.book import Book
from .pages import AsyncShelvesPage, SyncShelvesPage

__all__ = ["AsyncShelveListPage", "SyncShelveListPage"]


class SyncShelveListPage(SyncShelvesPage[T], Generic[T]):
    """One page of `shelves.list`, with what the API says beside the items."""

    full: list[Book] | None = None


class AsyncShelveListPage(AsyncShelvesPage[T], Generic[T]):
    """One page of `shelves.list`, with what the API says beside the items."""

    full: list[Book] | None = None
