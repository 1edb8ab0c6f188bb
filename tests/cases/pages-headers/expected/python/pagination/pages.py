# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, NextURL, PageNumber, ResponseHeader, SyncPage, T

__all__ = [
    "AsyncListCursorPageByAfterCursor",
    "AsyncListLinkedPage",
    "AsyncListNumberedPageByPage",
    "SyncListCursorPageByAfterCursor",
    "SyncListLinkedPage",
    "SyncListNumberedPageByPage",
]


class SyncListCursorPageByAfterCursor(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None

    _scheme = Cursor(items=(), parameter="after_cursor", cursor=ResponseHeader("X-After-Cursor"))


class AsyncListCursorPageByAfterCursor(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None

    _scheme = Cursor(items=(), parameter="after_cursor", cursor=ResponseHeader("X-After-Cursor"))


class SyncListLinkedPage(SyncPage[T], Generic[T]):
    """One page of results; each page names the next one's address."""

    data: list[T] | None = None

    _scheme = NextURL(items=(), url=ResponseHeader("Link"), parameters=("page", "per_page"))


class AsyncListLinkedPage(AsyncPage[T], Generic[T]):
    """One page of results; each page names the next one's address."""

    data: list[T] | None = None

    _scheme = NextURL(items=(), url=ResponseHeader("Link"), parameters=("page", "per_page"))


class SyncListNumberedPageByPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None

    _scheme = PageNumber(items=(), parameter="page", pages=ResponseHeader("X-Total-Pages"))


class AsyncListNumberedPageByPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None

    _scheme = PageNumber(items=(), parameter="page", pages=ResponseHeader("X-Total-Pages"))
