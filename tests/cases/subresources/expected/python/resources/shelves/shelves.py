# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `shelves` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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
    nested,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions
    from .books import AsyncBooks, Books

__all__ = ["AsyncShelves", "Shelves"]

_RETRIEVE = Operation(id="shelves.retrieve", method="GET", path="/shelves/{shelf_id}", accept="*/*")


class Shelves(SyncResource):
    """The `shelves` resource."""

    @cached_property
    def books(self) -> Books:
        """The `shelves.books` resource."""
        from .books import Books

        return Books(self._client)

    @cached_property
    def with_raw_response(self) -> ShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ShelvesWithStreamingResponse(self)

    def retrieve(self, shelf_id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /shelves/{shelf_id}`
        """
        return self._call(_RETRIEVE, NoneType, path={"shelf_id": shelf_id}, options=options)


class AsyncShelves(AsyncResource):
    """The `shelves` resource."""

    @cached_property
    def books(self) -> AsyncBooks:
        """The `shelves.books` resource."""
        from .books import AsyncBooks

        return AsyncBooks(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncShelvesWithStreamingResponse(self)

    async def retrieve(self, shelf_id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /shelves/{shelf_id}`
        """
        return await self._call(_RETRIEVE, NoneType, path={"shelf_id": shelf_id}, options=options)


class _ShelvesMethods:
    books = nested(Shelves.books)

    retrieve = wrapped(Shelves.retrieve)


class ShelvesWithRawResponse(_ShelvesMethods, RawMode[Shelves]):
    """`Shelves` with the HTTP response."""


class ShelvesWithStreamingResponse(_ShelvesMethods, StreamingMode[Shelves]):
    """`Shelves` with a streamed HTTP response."""


class _AsyncShelvesMethods:
    books = nested(AsyncShelves.books)

    retrieve = async_wrapped(AsyncShelves.retrieve)


class AsyncShelvesWithRawResponse(_AsyncShelvesMethods, AsyncRawMode[AsyncShelves]):
    """`Shelves` with the HTTP response."""


class AsyncShelvesWithStreamingResponse(_AsyncShelvesMethods, AsyncStreamingMode[AsyncShelves]):
    """`Shelves` with a streamed HTTP response."""
