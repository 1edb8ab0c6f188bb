# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Model, PageNumber, SyncPage, T

__all__ = ["AsyncNumberedPage", "NumberedPageMeta", "SyncNumberedPage"]


class NumberedPageMeta(Model):
    """Where a page stands among the others."""

    page_number: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class SyncNumberedPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None
    meta: NumberedPageMeta | None = None

    _scheme = PageNumber(
        items=("data",),
        parameter="page[number]",
        size_parameter="page[size]",
        page=("meta", "page_number"),
        pages=("meta", "total_pages"),
    )


class AsyncNumberedPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None
    meta: NumberedPageMeta | None = None

    _scheme = PageNumber(
        items=("data",),
        parameter="page[number]",
        size_parameter="page[size]",
        page=("meta", "page_number"),
        pages=("meta", "total_pages"),
    )
