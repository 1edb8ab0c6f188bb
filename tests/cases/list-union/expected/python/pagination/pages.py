# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage, Offset, SyncPage, T

__all__ = ["AsyncBlocksOffsetPage", "SyncBlocksOffsetPage"]


class SyncBlocksOffsetPage(SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by offset."""

    blocks: list[T] | None = None
    total: int | None = None
    next: str | None = None

    _scheme = Offset(items=("blocks",), parameter="offset", size_parameter="limit", total=("total",))


class AsyncBlocksOffsetPage(AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by offset."""

    blocks: list[T] | None = None
    total: int | None = None
    next: str | None = None

    _scheme = Offset(items=("blocks",), parameter="offset", size_parameter="limit", total=("total",))
