# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, Model, SyncPage, T
from ..types.cursor import Cursor as SharedCursor

__all__ = ["AsyncCursorPage", "CursorPageMeta", "SyncCursorPage"]


class CursorPageMeta(Model):
    """Where a page stands among the others."""

    next_cursor: str | None = None
    others: SharedCursor | None = None


class SyncCursorPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    meta: CursorPageMeta | None = None

    _scheme = Cursor(items=("data",), parameter="cursor", cursor=("meta", "next_cursor"))


class AsyncCursorPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    meta: CursorPageMeta | None = None

    _scheme = Cursor(items=("data",), parameter="cursor", cursor=("meta", "next_cursor"))
