# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, Model, SyncPage, T

__all__ = [
    "AsyncCursorPageByOffset",
    "AsyncCursorPageByOffset2",
    "CursorPageByOffset2NextPage",
    "SyncCursorPageByOffset",
    "SyncCursorPageByOffset2",
]


class CursorPageByOffset2NextPage(Model):
    """Where a page stands among the others."""

    offset: str | None = None
    uri: str | None = None


class SyncCursorPageByOffset(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    next_offset: int | None = None

    _scheme = Cursor(items=("data",), parameter="offset", cursor=("next_offset",))


class AsyncCursorPageByOffset(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    next_offset: int | None = None

    _scheme = Cursor(items=("data",), parameter="offset", cursor=("next_offset",))


class SyncCursorPageByOffset2(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    next_page: CursorPageByOffset2NextPage | None = None

    _scheme = Cursor(items=("data",), parameter="offset", cursor=("next_page", "offset"))


class AsyncCursorPageByOffset2(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    next_page: CursorPageByOffset2NextPage | None = None

    _scheme = Cursor(items=("data",), parameter="offset", cursor=("next_page", "offset"))
