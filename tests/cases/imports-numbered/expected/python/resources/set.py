# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `set` resource."""

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

__all__ = ["AsyncSet", "Set"]

_LIST = Operation(id="set.list", method="GET", path="/set")


class Set(SyncResource):
    """The `set` resource."""

    @cached_property
    def with_raw_response(self) -> SetWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return SetWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SetWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return SetWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncSetsNumberedPageUntilEmpty[shared_types.Page]:
        """List.

        `GET /set`
        """
        return self._page(
            _LIST,
            pagination.SyncSetsNumberedPageUntilEmpty[shared_types.Page],
            query={"page[number]": page_number},
            options=options,
        )


class AsyncSet(AsyncResource):
    """The `set` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncSetWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncSetWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSetWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncSetWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[shared_types.Page, pagination.AsyncSetsNumberedPageUntilEmpty[shared_types.Page]]:
        """List.

        `GET /set`
        """
        return self._page(
            _LIST,
            pagination.AsyncSetsNumberedPageUntilEmpty[shared_types.Page],
            query={"page[number]": page_number},
            options=options,
        )


class _SetMethods:
    list = wrapped(Set.list)


class SetWithRawResponse(_SetMethods, RawMode[Set]):
    """`Set` with the HTTP response."""


class SetWithStreamingResponse(_SetMethods, StreamingMode[Set]):
    """`Set` with a streamed HTTP response."""


class _AsyncSetMethods:
    list = async_wrapped(AsyncSet.list)


class AsyncSetWithRawResponse(_AsyncSetMethods, AsyncRawMode[AsyncSet]):
    """`Set` with the HTTP response."""


class AsyncSetWithStreamingResponse(_AsyncSetMethods, AsyncStreamingMode[AsyncSet]):
    """`Set` with a streamed HTTP response."""
