# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

import builtins
from typing import Generic

from .._core import AsyncPage, Field, PageNumber, SyncPage, T

__all__ = ["AsyncListNumberedPageByPageNumber", "SyncListNumberedPageByPageNumber"]


class SyncListNumberedPageByPageNumber(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    list: builtins.list[T] | None = None
    page_number: int | None = Field(default=None, alias="pageNumber")
    pages: int | None = None

    _scheme = PageNumber(
        items=("list",), parameter="pageNumber", size_parameter="limit", page=("pageNumber",), pages=("pages",)
    )


class AsyncListNumberedPageByPageNumber(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    list: builtins.list[T] | None = None
    page_number: int | None = Field(default=None, alias="pageNumber")
    pages: int | None = None

    _scheme = PageNumber(
        items=("list",), parameter="pageNumber", size_parameter="limit", page=("pageNumber",), pages=("pages",)
    )
