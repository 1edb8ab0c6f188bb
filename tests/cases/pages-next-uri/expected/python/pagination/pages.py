# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, NextURL, SyncPage, T

__all__ = ["AsyncBooksLinkedPage", "SyncBooksLinkedPage"]


class SyncBooksLinkedPage(SyncPage[T], Generic[T]):
    """One page of results; each page names the next one's address."""

    books: list[T] | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None

    _scheme = NextURL(items=("books",), url=("next_page_uri",), parameters=("Page", "PageSize", "PageToken"))


class AsyncBooksLinkedPage(AsyncPage[T], Generic[T]):
    """One page of results; each page names the next one's address."""

    books: list[T] | None = None
    next_page_uri: str | None = None
    page: int | None = None
    page_size: int | None = None

    _scheme = NextURL(items=("books",), url=("next_page_uri",), parameters=("Page", "PageSize", "PageToken"))
