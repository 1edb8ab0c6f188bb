# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, Model, SyncPage, T

__all__ = ["AsyncCursorPage", "CursorPageMeta", "SyncCursorPage"]


class CursorPageMeta(Model):
    """Where a page stands among the others."""

    cursor: str | None = None
    has_more: bool | None = None


class SyncCursorPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    meta: CursorPageMeta | None = None

    _scheme = Cursor(items=("data",), parameter="cursor", cursor=("meta", "cursor"), has_more=("meta", "has_more"))


class AsyncCursorPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    meta: CursorPageMeta | None = None

    _scheme = Cursor(items=("data",), parameter="cursor", cursor=("meta", "cursor"), has_more=("meta", "has_more"))
