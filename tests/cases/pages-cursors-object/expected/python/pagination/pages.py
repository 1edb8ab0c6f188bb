# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, Model, SyncPage, T

__all__ = [
    "AsyncCursorPageByPageAfter",
    "CursorPageByPageAfterMeta",
    "CursorPageByPageAfterMetaCursors",
    "SyncCursorPageByPageAfter",
]


class CursorPageByPageAfterMetaCursors(Model):
    """Where a page stands among the others."""

    after: str | None = None
    before: str | None = None


class CursorPageByPageAfterMeta(Model):
    """Where a page stands among the others."""

    cursors: CursorPageByPageAfterMetaCursors | None = None


class SyncCursorPageByPageAfter(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    meta: CursorPageByPageAfterMeta | None = None

    _scheme = Cursor(items=("data",), parameter="page[after]", cursor=("meta", "cursors", "after"))


class AsyncCursorPageByPageAfter(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    meta: CursorPageByPageAfterMeta | None = None

    _scheme = Cursor(items=("data",), parameter="page[after]", cursor=("meta", "cursors", "after"))
