# Generated from openapi.yaml by sdkgen. Do not edit.
"""The pages of `books.list`."""

from typing import Generic

from .._core import T
from ..types.author import Author
from .pages import AsyncBooksCursorPage, SyncBooksCursorPage

__all__ = ["AsyncBookListPage", "SyncBookListPage"]


class SyncBookListPage(SyncBooksCursorPage[T], Generic[T]):
    """One page of `books.list`, with what the API says beside the items."""

    authors: list[Author] | None = None


class AsyncBookListPage(AsyncBooksCursorPage[T], Generic[T]):
    """One page of `books.list`, with what the API says beside the items."""

    authors: list[Author] | None = None
