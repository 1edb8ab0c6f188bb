# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING, cast

from .. import types as _root_types
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

_RETRIEVE = Operation(id="books.retrieve", method="GET", path="/books")


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

    def retrieve(
        self,
        *,
        type: str | Omit = omit,
        list_: SequenceNotStr[str] | Omit = omit,
        cast_: int | Omit = omit,
        builtins: bool | Omit = omit,
        root_types: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _root_types.BookRetrieveResponse:
        """Retrieve.

        `GET /books`
        """
        return self._call(
            _RETRIEVE,
            cast("_builtins.type[_root_types.BookRetrieveResponse]", _root_types.BookRetrieveResponse),
            query={"type": type, "list": list_, "cast": cast_, "builtins": builtins, "root_types": root_types},
            options=options,
        )


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

    async def retrieve(
        self,
        *,
        type: str | Omit = omit,
        list_: SequenceNotStr[str] | Omit = omit,
        cast_: int | Omit = omit,
        builtins: bool | Omit = omit,
        root_types: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> _root_types.BookRetrieveResponse:
        """Retrieve.

        `GET /books`
        """
        return await self._call(
            _RETRIEVE,
            cast("_builtins.type[_root_types.BookRetrieveResponse]", _root_types.BookRetrieveResponse),
            query={"type": type, "list": list_, "cast": cast_, "builtins": builtins, "root_types": root_types},
            options=options,
        )


class _BooksMethods:
    retrieve = wrapped(Books.retrieve)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    retrieve = async_wrapped(AsyncBooks.retrieve)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
