# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `shelves` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import pagination
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
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import AsyncPaginator, RequestOptions

__all__ = ["AsyncShelves", "Shelves"]

_LIST = Operation(id="shelves.list", method="GET", path="/shelves")


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

    def list(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncShelveListPage[shared_types.Book]:
        """List.

        `GET /shelves`
        """
        return self._page(
            _LIST, pagination.SyncShelveListPage[shared_types.Book], query={"page": page}, options=options
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

    def list(
        self, *, page: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[shared_types.Book, pagination.AsyncShelveListPage[shared_types.Book]]:
        """List.

        `GET /shelves`
        """
        return self._page(
            _LIST, pagination.AsyncShelveListPage[shared_types.Book], query={"page": page}, options=options
        )


class _ShelvesMethods:
    list = wrapped(Shelves.list)


class ShelvesWithRawResponse(_ShelvesMethods, RawMode[Shelves]):
    """`Shelves` with the HTTP response."""


class ShelvesWithStreamingResponse(_ShelvesMethods, StreamingMode[Shelves]):
    """`Shelves` with a streamed HTTP response."""


class _AsyncShelvesMethods:
    list = async_wrapped(AsyncShelves.list)


class AsyncShelvesWithRawResponse(_AsyncShelvesMethods, AsyncRawMode[AsyncShelves]):
    """`Shelves` with the HTTP response."""


class AsyncShelvesWithStreamingResponse(_AsyncShelvesMethods, AsyncStreamingMode[AsyncShelves]):
    """`Shelves` with a streamed HTTP response."""
