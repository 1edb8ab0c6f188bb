# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, PageNumber, SyncPage, T

__all__ = ["AsyncRecordsNumberedPageByPageOfTotal", "SyncRecordsNumberedPageByPageOfTotal"]


class SyncRecordsNumberedPageByPageOfTotal(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    records: list[T] | None = None
    page: int | None = None
    total_records: int | None = None

    _scheme = PageNumber(
        items=("records",), parameter="page", size_parameter="page_size", page=("page",), total=("total_records",)
    )


class AsyncRecordsNumberedPageByPageOfTotal(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    records: list[T] | None = None
    page: int | None = None
    total_records: int | None = None

    _scheme = PageNumber(
        items=("records",), parameter="page", size_parameter="page_size", page=("page",), total=("total_records",)
    )
