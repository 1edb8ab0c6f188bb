# Generated from openapi.yaml by sdkgen. Do not edit.
"""The pages of `books.retrieve_history`."""

from typing import Generic

from .._core import T
from .pages import AsyncHistoryEventsCursorPageByNextPageToken, SyncHistoryEventsCursorPageByNextPageToken

__all__ = ["AsyncBookRetrieveHistoryPage", "SyncBookRetrieveHistoryPage"]


class SyncBookRetrieveHistoryPage(SyncHistoryEventsCursorPageByNextPageToken[T], Generic[T]):
    """One page of `books.retrieve_history`, with what the API says beside the items."""

    notes: list[str] | None = None


class AsyncBookRetrieveHistoryPage(AsyncHistoryEventsCursorPageByNextPageToken[T], Generic[T]):
    """One page of `books.retrieve_history`, with what the API says beside the items."""

    notes: list[str] | None = None
