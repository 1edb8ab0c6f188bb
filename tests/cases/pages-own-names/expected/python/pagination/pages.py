# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, Field, SyncPage, T

__all__ = ["AsyncCursorPage", "SyncCursorPage"]


class SyncCursorPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    next_cursor: str | None = Field(default=None, alias="nextCursor")
    has_next_page_: bool | None = Field(default=None, alias="hasNextPage")

    _scheme = Cursor(items=("data",), parameter="cursor", cursor=("nextCursor",), has_more=("hasNextPage",))


class AsyncCursorPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None
    next_cursor: str | None = Field(default=None, alias="nextCursor")
    has_next_page_: bool | None = Field(default=None, alias="hasNextPage")

    _scheme = Cursor(items=("data",), parameter="cursor", cursor=("nextCursor",), has_more=("hasNextPage",))
