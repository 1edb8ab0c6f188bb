# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, SyncPage, T

__all__ = [
    "AsyncCursorPageByAfter",
    "AsyncCursorPageByStartingAfter",
    "SyncCursorPageByAfter",
    "SyncCursorPageByStartingAfter",
]


class SyncCursorPageByAfter(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    last_id: str | None = None
    has_more: bool | None = None

    _scheme = Cursor(items=("data",), parameter="after", cursor=("last_id",), has_more=("has_more",))


class AsyncCursorPageByAfter(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    last_id: str | None = None
    has_more: bool | None = None

    _scheme = Cursor(items=("data",), parameter="after", cursor=("last_id",), has_more=("has_more",))


class SyncCursorPageByStartingAfter(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    has_more: bool | None = None

    _scheme = Cursor(items=("data",), parameter="starting_after", has_more=("has_more",), last_item_field="token")


class AsyncCursorPageByStartingAfter(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    has_more: bool | None = None

    _scheme = Cursor(items=("data",), parameter="starting_after", has_more=("has_more",), last_item_field="token")
