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
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import RequestOptions

__all__ = ["AsyncShelves", "Shelves"]

_CREATE = Operation(
    id="shelves.create",
    method="POST",
    path="/shelves",
    body="application/json",
    shape={"shelf_name": "shelfName", "next_shelf": ("nextShelf", "shape1")},
    shapes={"shape1": {"shelf_name": "shelfName", "next_shelf": ("nextShelf", "shape1")}},
    accept="*/*",
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

    def create(self, *, body: Iterable[root_types.ShelfParam], **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /shelves`
        """
        self._call(_CREATE, NoneType, body=body, options=options)


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

    async def create(self, *, body: Iterable[root_types.ShelfParam], **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /shelves`
        """
        await self._call(_CREATE, NoneType, body=body, options=options)


class _ShelvesMethods:
    create = wrapped(Shelves.create)


class ShelvesWithRawResponse(_ShelvesMethods, RawMode[Shelves]):
    """`Shelves` with the HTTP response."""


class ShelvesWithStreamingResponse(_ShelvesMethods, StreamingMode[Shelves]):
    """`Shelves` with a streamed HTTP response."""


class _AsyncShelvesMethods:
    create = async_wrapped(AsyncShelves.create)


class AsyncShelvesWithRawResponse(_AsyncShelvesMethods, AsyncRawMode[AsyncShelves]):
    """`Shelves` with the HTTP response."""


class AsyncShelvesWithStreamingResponse(_AsyncShelvesMethods, AsyncStreamingMode[AsyncShelves]):
    """`Shelves` with a streamed HTTP response."""
