# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
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
    import uuid

    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import RequestOptions, SequenceNotStr

__all__ = ["AsyncBooks", "Books"]

_UPDATE = Operation(id="books.update", method="PATCH", path="/books/{isbn}", body="application/json", accept="*/*")


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
        isbn: str,
        *,
        uuid: str | uuid.UUID | Omit = omit,
        author: root_types.PersonParam | Omit = omit,
        editor: root_types.PersonParam | Omit = omit,
        language: root_types.SpokenParam | Omit = omit,
        translator: root_types.PersonParam | None | Omit = omit,
        owners: SequenceNotStr[str | uuid.UUID] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PATCH /books/{isbn}`

        Args:
            isbn: The number on the back, see [the registry of all the
                numbers](https://example.com/a/very/long/link/that/cannot/be/wrapped/anywhere/at/all/because/it/is/one/word)
                for more.
            author: Somebody.
            editor: Who cared for the text.
            language: What it is written in.
            translator: Somebody.
        """
        return self._call(
            _UPDATE,
            NoneType,
            path={"isbn": isbn},
            query={"uuid": uuid},
            body={"author": author, "editor": editor, "language": language, "translator": translator, "owners": owners},
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

    async def update(
        self,
        isbn: str,
        *,
        uuid: str | uuid.UUID | Omit = omit,
        author: root_types.PersonParam | Omit = omit,
        editor: root_types.PersonParam | Omit = omit,
        language: root_types.SpokenParam | Omit = omit,
        translator: root_types.PersonParam | None | Omit = omit,
        owners: SequenceNotStr[str | uuid.UUID] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PATCH /books/{isbn}`

        Args:
            isbn: The number on the back, see [the registry of all the
                numbers](https://example.com/a/very/long/link/that/cannot/be/wrapped/anywhere/at/all/because/it/is/one/word)
                for more.
            author: Somebody.
            editor: Who cared for the text.
            language: What it is written in.
            translator: Somebody.
        """
        return await self._call(
            _UPDATE,
            NoneType,
            path={"isbn": isbn},
            query={"uuid": uuid},
            body={"author": author, "editor": editor, "language": language, "translator": translator, "owners": owners},
            options=options,
        )


class _BooksMethods:
    update = wrapped(Books.update)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    update = async_wrapped(AsyncBooks.update)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
