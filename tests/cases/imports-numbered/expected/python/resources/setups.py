# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `setups` resource."""

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

__all__ = ["AsyncSetups", "Setups"]

_LIST = Operation(id="setups.list", method="GET", path="/setups")


class Setups(SyncResource):
    """The `setups` resource."""

    @cached_property
    def with_raw_response(self) -> SetupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return SetupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SetupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return SetupsWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncSetUpsNumberedPageUntilEmpty[shared_types.Page]:
        """List.

        `GET /setups`
        """
        return self._page(
            _LIST,
            pagination.SyncSetUpsNumberedPageUntilEmpty[shared_types.Page],
            query={"page[number]": page_number},
            options=options,
        )


class AsyncSetups(AsyncResource):
    """The `setups` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncSetupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncSetupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSetupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncSetupsWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[shared_types.Page, pagination.AsyncSetUpsNumberedPageUntilEmpty[shared_types.Page]]:
        """List.

        `GET /setups`
        """
        return self._page(
            _LIST,
            pagination.AsyncSetUpsNumberedPageUntilEmpty[shared_types.Page],
            query={"page[number]": page_number},
            options=options,
        )


class _SetupsMethods:
    list = wrapped(Setups.list)


class SetupsWithRawResponse(_SetupsMethods, RawMode[Setups]):
    """`Setups` with the HTTP response."""


class SetupsWithStreamingResponse(_SetupsMethods, StreamingMode[Setups]):
    """`Setups` with a streamed HTTP response."""


class _AsyncSetupsMethods:
    list = async_wrapped(AsyncSetups.list)


class AsyncSetupsWithRawResponse(_AsyncSetupsMethods, AsyncRawMode[AsyncSetups]):
    """`Setups` with the HTTP response."""


class AsyncSetupsWithStreamingResponse(_AsyncSetupsMethods, AsyncStreamingMode[AsyncSetups]):
    """`Setups` with a streamed HTTP response."""
