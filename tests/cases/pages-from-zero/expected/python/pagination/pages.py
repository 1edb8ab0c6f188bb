# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Field, PageNumber, SyncPage, T

__all__ = [
    "AsyncContentNumberedPageByPage",
    "AsyncItemsNumberedPageByPageOfTotal",
    "AsyncListNumberedPageByPageUntilEmpty",
    "SyncContentNumberedPageByPage",
    "SyncItemsNumberedPageByPageOfTotal",
    "SyncListNumberedPageByPageUntilEmpty",
]


class SyncContentNumberedPageByPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    content: list[T] | None = None
    page: int | None = None
    total_pages: int | None = Field(default=None, alias="totalPages")

    _scheme = PageNumber(
        items=("content",), parameter="page", size_parameter="size", page=("page",), pages=("totalPages",), first=0
    )


class AsyncContentNumberedPageByPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    content: list[T] | None = None
    page: int | None = None
    total_pages: int | None = Field(default=None, alias="totalPages")

    _scheme = PageNumber(
        items=("content",), parameter="page", size_parameter="size", page=("page",), pages=("totalPages",), first=0
    )


class SyncItemsNumberedPageByPageOfTotal(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    items: list[T] | None = None
    total: int | None = None

    _scheme = PageNumber(items=("items",), parameter="page", total=("total",), first=0)


class AsyncItemsNumberedPageByPageOfTotal(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    items: list[T] | None = None
    total: int | None = None

    _scheme = PageNumber(items=("items",), parameter="page", total=("total",), first=0)


class SyncListNumberedPageByPageUntilEmpty(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None

    _scheme = PageNumber(items=(), parameter="page", first=0)


class AsyncListNumberedPageByPageUntilEmpty(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None

    _scheme = PageNumber(items=(), parameter="page", first=0)
