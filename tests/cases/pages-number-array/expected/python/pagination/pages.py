# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, PageNumber, SyncPage, T

__all__ = ["AsyncListNumberedPageUntilEmpty", "SyncListNumberedPageUntilEmpty"]


class SyncListNumberedPageUntilEmpty(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None

    _scheme = PageNumber(items=(), parameter="page[number]", size_parameter="page[size]")


class AsyncListNumberedPageUntilEmpty(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    data: list[T] | None = None

    _scheme = PageNumber(items=(), parameter="page[number]", size_parameter="page[size]")
