# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, Field, Model, SyncPage, T

__all__ = [
    "AsyncHistoryEventsCursorPageByNextPageToken",
    "HistoryEventsCursorPageByNextPageTokenHistory",
    "SyncHistoryEventsCursorPageByNextPageToken",
]


class HistoryEventsCursorPageByNextPageTokenHistory(Model, Generic[T]):
    """What holds the items of a page."""

    events: list[T] | None = None
    archived: bool | None = None


class SyncHistoryEventsCursorPageByNextPageToken(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    history: HistoryEventsCursorPageByNextPageTokenHistory[T] | None = None
    next_page_token: str | None = Field(default=None, alias="nextPageToken")

    _scheme = Cursor(items=("history", "events"), parameter="nextPageToken", cursor=("nextPageToken",))


class AsyncHistoryEventsCursorPageByNextPageToken(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    history: HistoryEventsCursorPageByNextPageTokenHistory[T] | None = None
    next_page_token: str | None = Field(default=None, alias="nextPageToken")

    _scheme = Cursor(items=("history", "events"), parameter="nextPageToken", cursor=("nextPageToken",))
