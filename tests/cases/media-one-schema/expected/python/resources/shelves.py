# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `shelves` resource."""

from __future__ import annotations

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
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncShelves", "Shelves"]

_RETRIEVE = Operation(id="shelves.retrieve", method="GET", path="/shelves/{id}")
_UPDATE = Operation(id="shelves.update", method="PATCH", path="/shelves/{id}", body="application/merge-patch+json")


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

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Shelf:
        """Retrieve.

        `GET /shelves/{id}`
        """
        return self._call(_RETRIEVE, root_types.Shelf, path={"id": id}, options=options)

    def update(
        self, id: str, *, body: Mapping[str, object] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Row:
        """Update.

        `PATCH /shelves/{id}`
        """
        return self._call(_UPDATE, root_types.Row, path={"id": id}, body=body, options=options)


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

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Shelf:
        """Retrieve.

        `GET /shelves/{id}`
        """
        return await self._call(_RETRIEVE, root_types.Shelf, path={"id": id}, options=options)

    async def update(
        self, id: str, *, body: Mapping[str, object] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Row:
        """Update.

        `PATCH /shelves/{id}`
        """
        return await self._call(_UPDATE, root_types.Row, path={"id": id}, body=body, options=options)


class _ShelvesMethods:
    retrieve = wrapped(Shelves.retrieve)
    update = wrapped(Shelves.update)


class ShelvesWithRawResponse(_ShelvesMethods, RawMode[Shelves]):
    """`Shelves` with the HTTP response."""


class ShelvesWithStreamingResponse(_ShelvesMethods, StreamingMode[Shelves]):
    """`Shelves` with a streamed HTTP response."""


class _AsyncShelvesMethods:
    retrieve = async_wrapped(AsyncShelves.retrieve)
    update = async_wrapped(AsyncShelves.update)


class AsyncShelvesWithRawResponse(_AsyncShelvesMethods, AsyncRawMode[AsyncShelves]):
    """`Shelves` with the HTTP response."""


class AsyncShelvesWithStreamingResponse(_AsyncShelvesMethods, AsyncStreamingMode[AsyncShelves]):
    """`Shelves` with a streamed HTTP response."""
