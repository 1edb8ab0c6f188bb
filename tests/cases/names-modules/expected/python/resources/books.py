# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions, SequenceNotStr

__all__ = ["AsyncBooks", "Books"]

_UPDATE = Operation(id="books.update", method="PUT", path="/books", body="application/json")
_DT = Operation(id="books.dt", method="POST", path="/books/dt")


class Books(SyncResource):
    """The `books` resource."""

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BooksWithStreamingResponse(self)

    def update(
        self,
        *,
        dt: str | _dt.datetime | Omit = omit,
        builtins: str | Omit = omit,
        list_: SequenceNotStr[str] | Omit = omit,
        page: root_types.PageParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Book:
        """Update.

        `PUT /books`
        """
        return self._call(
            _UPDATE,
            root_types.Book,
            body={"dt": dt, "builtins": builtins, "list": list_, "page": page},
            options=options,
        )

    def dt(self, *, dt: str | _dt.date | Omit = omit, **options: Unpack[RequestOptions]) -> _dt.datetime:
        """Dt.

        `POST /books/dt`
        """
        return self._call(_DT, _dt.datetime, query={"dt": dt}, options=options)


class AsyncBooks(AsyncResource):
    """The `books` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBooksWithStreamingResponse(self)

    async def update(
        self,
        *,
        dt: str | _dt.datetime | Omit = omit,
        builtins: str | Omit = omit,
        list_: SequenceNotStr[str] | Omit = omit,
        page: root_types.PageParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Book:
        """Update.

        `PUT /books`
        """
        return await self._call(
            _UPDATE,
            root_types.Book,
            body={"dt": dt, "builtins": builtins, "list": list_, "page": page},
            options=options,
        )

    async def dt(self, *, dt: str | _dt.date | Omit = omit, **options: Unpack[RequestOptions]) -> _dt.datetime:
        """Dt.

        `POST /books/dt`
        """
        return await self._call(_DT, _dt.datetime, query={"dt": dt}, options=options)


class _BooksMethods:
    update = wrapped(Books.update)
    dt = wrapped(Books.dt)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    update = async_wrapped(AsyncBooks.update)
    dt = async_wrapped(AsyncBooks.dt)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
