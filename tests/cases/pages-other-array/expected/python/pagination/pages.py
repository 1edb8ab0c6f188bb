# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Model, PageNumber, SyncPage, T

__all__ = ["AsyncLogBooksNumberedPage", "LogBooksNumberedPageMeta", "SyncLogBooksNumberedPage"]


class LogBooksNumberedPageMeta(Model):
    """Where a page stands among the others."""

    page_number: int | None = None
    total_pages: int | None = None


class SyncLogBooksNumberedPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    log_books: list[T] | None = None
    meta: LogBooksNumberedPageMeta | None = None

    _scheme = PageNumber(
        items=("log_books",),
        parameter="page[number]",
        size_parameter="page[size]",
        page=("meta", "page_number"),
        pages=("meta", "total_pages"),
    )


class AsyncLogBooksNumberedPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    log_books: list[T] | None = None
    meta: LogBooksNumberedPageMeta | None = None

    _scheme = PageNumber(
        items=("log_books",),
        parameter="page[number]",
        size_parameter="page[size]",
        page=("meta", "page_number"),
        pages=("meta", "total_pages"),
    )
