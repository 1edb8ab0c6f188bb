# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `shelves` resource."""

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

    from .._core import RequestOptions, SequenceNotStr

__all__ = ["AsyncShelves", "Shelves"]

_REMOVE_BOOKS = Operation(
    id="shelves.remove_books", method="DELETE", path="/shelves/{shelf_id}/books", body="application/json", accept="*/*"
)


class Shelves(SyncResource):
    """The `shelves` resource."""

    @cached_property
    def with_raw_response(self) -> ShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ShelvesWithStreamingResponse(self)

    def remove_books(self, shelf_id: str, *, book_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]) -> None:
        """Remove books.

        `DELETE /shelves/{shelf_id}/books`
        """
        return self._call(
            _REMOVE_BOOKS, NoneType, path={"shelf_id": shelf_id}, body={"book_ids": book_ids}, options=options
        )


class AsyncShelves(AsyncResource):
    """The `shelves` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncShelvesWithStreamingResponse(self)

    async def remove_books(
        self, shelf_id: str, *, book_ids: SequenceNotStr[str], **options: Unpack[RequestOptions]
    ) -> None:
        """Remove books.

        `DELETE /shelves/{shelf_id}/books`
        """
        return await self._call(
            _REMOVE_BOOKS, NoneType, path={"shelf_id": shelf_id}, body={"book_ids": book_ids}, options=options
        )


class _ShelvesMethods:
    remove_books = wrapped(Shelves.remove_books)


class ShelvesWithRawResponse(_ShelvesMethods, RawMode[Shelves]):
    """`Shelves` with the HTTP response."""


class ShelvesWithStreamingResponse(_ShelvesMethods, StreamingMode[Shelves]):
    """`Shelves` with a streamed HTTP response."""


class _AsyncShelvesMethods:
    remove_books = async_wrapped(AsyncShelves.remove_books)


class AsyncShelvesWithRawResponse(_AsyncShelvesMethods, AsyncRawMode[AsyncShelves]):
    """`Shelves` with the HTTP response."""


class AsyncShelvesWithStreamingResponse(_AsyncShelvesMethods, AsyncStreamingMode[AsyncShelves]):
    """`Shelves` with a streamed HTTP response."""
