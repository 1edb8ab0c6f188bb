# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Operation,
    RawMode,
    StreamingMode,
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._core import RequestOptions, SequenceNotStr
    from ..types import book_retrieve_params

__all__ = ["AsyncBooks", "Books"]

_RETRIEVE = Operation(
    id="books.retrieve",
    method="GET",
    path="/books/{a}/{b}/{c}",
    path_styles={
        "a": Style("simple", explode=True),
        "b": Style("label", explode=True),
        "c": Style("matrix", explode=True),
    },
    accept="*/*",
)


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
        c: Mapping[str, str],
        *,
        a: book_retrieve_params.A,
        b: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /books/{a}/{b}/{c}`
        """
        return self._call(_RETRIEVE, NoneType, path={"a": a, "b": b, "c": c}, options=options)


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
        c: Mapping[str, str],
        *,
        a: book_retrieve_params.A,
        b: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /books/{a}/{b}/{c}`
        """
        return await self._call(_RETRIEVE, NoneType, path={"a": a, "b": b, "c": c}, options=options)


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
