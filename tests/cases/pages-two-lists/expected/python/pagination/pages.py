# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Cursor, Field, Model, PageNumber, SyncPage, T

__all__ = [
    "AsyncBooksCursorPage",
    "AsyncFoundNumberedPageByPage",
    "FoundNumberedPageByPagePagination",
    "SyncBooksCursorPage",
    "SyncFoundNumberedPageByPage",
]


class FoundNumberedPageByPagePagination(Model):
    """Where a page stands among the others."""

    page: int | None = None
    page_count: int | None = Field(default=None, alias="pageCount")


class SyncBooksCursorPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    books: list[T] | None = None
    cursor: str | None = None

    _scheme = Cursor(items=("books",), parameter="cursor", cursor=("cursor",))


class AsyncBooksCursorPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    books: list[T] | None = None
    cursor: str | None = None

    _scheme = Cursor(items=("books",), parameter="cursor", cursor=("cursor",))


class SyncFoundNumberedPageByPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    found: list[T] | None = Field(default=None, alias="Found")
    pagination: FoundNumberedPageByPagePagination | None = None

    _scheme = PageNumber(
        items=("Found",), parameter="page", page=("pagination", "page"), pages=("pagination", "pageCount")
    )


class AsyncFoundNumberedPageByPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    found: list[T] | None = Field(default=None, alias="Found")
    pagination: FoundNumberedPageByPagePagination | None = None

    _scheme = PageNumber(
        items=("Found",), parameter="page", page=("pagination", "page"), pages=("pagination", "pageCount")
    )
