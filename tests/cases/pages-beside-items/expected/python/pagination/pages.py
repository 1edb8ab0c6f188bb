# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, PageNumber, SyncPage, T

__all__ = ["AsyncItemsNumberedPageByPageOfTotal", "SyncItemsNumberedPageByPageOfTotal"]


class SyncItemsNumberedPageByPageOfTotal(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    items: list[T] | None = None
    total: int | None = None
    per_page: int | None = None

    _scheme = PageNumber(items=("items",), parameter="page", size_parameter="per_page", total=("total",))


class AsyncItemsNumberedPageByPageOfTotal(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    items: list[T] | None = None
    total: int | None = None
    per_page: int | None = None

    _scheme = PageNumber(items=("items",), parameter="page", size_parameter="per_page", total=("total",))
