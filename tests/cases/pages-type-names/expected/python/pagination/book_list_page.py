# Generated from openapi.yaml by sdkgen. Do not edit.
"""The pages of `books.list`."""

from typing import Generic

from .._core import T
from ..types.cursor_page_meta import CursorPageMeta
from ..types.field2 import Field2
from .pages import AsyncCursorPage, SyncCursorPage

__all__ = ["AsyncBookListPage", "SyncBookListPage"]


class SyncBookListPage(SyncCursorPage[T], Generic[T]):
    """One page of `books.list`, with what the API says beside the items."""

    shelf: Field2 | None = None
    named: CursorPageMeta | None = None


class AsyncBookListPage(AsyncCursorPage[T], Generic[T]):
    """One page of `books.list`, with what the API says beside the items."""

    shelf: Field2 | None = None
    named: CursorPageMeta | None = None
