# Generated from openapi.yaml by sdkgen. Do not edit.
"""Pages of results: iterate over one to get every item of every page."""

from typing import Generic

from .._core import AsyncPage as _AsyncPage
from .._core import Cursor, PageNumber, ResponseHeader, T
from .._core import SyncPage as _SyncPage

__all__ = ["AsyncPage", "AsyncSearchPage", "AsyncShelvesPage", "SyncPage", "SyncSearchPage", "SyncShelvesPage"]


class SyncPage(_SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None

    _scheme = Cursor(items=(), parameter="from", cursor=ResponseHeader("X-Next"))


class AsyncPage(_AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    data: list[T] | None = None

    _scheme = Cursor(items=(), parameter="from", cursor=ResponseHeader("X-Next"))


class SyncSearchPage(_SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    books: list[T] | None = None
    next_cursor: str | None = None

    _scheme = Cursor(items=("books",), parameter="cursor", cursor=("next_cursor",), in_body=True)


class AsyncSearchPage(_AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by cursor."""

    books: list[T] | None = None
    next_cursor: str | None = None

    _scheme = Cursor(items=("books",), parameter="cursor", cursor=("next_cursor",), in_body=True)


class SyncShelvesPage(_SyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    empty: list[T] | None = None
    pages: int | None = None

    _scheme = PageNumber(items=("empty",), parameter="page", pages=("pages",))


class AsyncShelvesPage(_AsyncPage[T], Generic[T]):
    """One page of results; the following pages are asked for by number."""

    empty: list[T] | None = None
    pages: int | None = None

    _scheme = PageNumber(items=("empty",), parameter="page", pages=("pages",))
