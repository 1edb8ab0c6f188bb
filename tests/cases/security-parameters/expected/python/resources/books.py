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
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncBooks", "Books"]

_LIST = Operation(id="books.list", method="GET", path="/books", accept="*/*")
_CREATE = Operation(id="books.create", method="POST", path="/books", security=(("token", "session"),), accept="*/*")
_DELETE = Operation(id="books.delete", method="DELETE", path="/books", security=(), accept="*/*")


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

    def list(self, *, token: str, session: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /books`
        """
        self._call(_LIST, NoneType, query={"token": token}, cookies={"session": session}, options=options)

    def create(self, *, x_api_key: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /books`
        """
        self._call(_CREATE, NoneType, headers={"x-api-key": x_api_key}, options=options)

    def delete(self, *, x_api_key: str, token: str, session: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /books`
        """
        self._call(
            _DELETE,
            NoneType,
            query={"token": token},
            headers={"x-api-key": x_api_key},
            cookies={"session": session},
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

    async def list(self, *, token: str, session: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /books`
        """
        await self._call(_LIST, NoneType, query={"token": token}, cookies={"session": session}, options=options)

    async def create(self, *, x_api_key: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /books`
        """
        await self._call(_CREATE, NoneType, headers={"x-api-key": x_api_key}, options=options)

    async def delete(self, *, x_api_key: str, token: str, session: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /books`
        """
        await self._call(
            _DELETE,
            NoneType,
            query={"token": token},
            headers={"x-api-key": x_api_key},
            cookies={"session": session},
            options=options,
        )


class _BooksMethods:
    list = wrapped(Books.list)
    create = wrapped(Books.create)
    delete = wrapped(Books.delete)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    list = async_wrapped(AsyncBooks.list)
    create = async_wrapped(AsyncBooks.create)
    delete = async_wrapped(AsyncBooks.delete)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
