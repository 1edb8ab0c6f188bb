# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `cards` resource."""

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
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions
    from ..types import card_list_params

__all__ = ["AsyncCards", "Cards"]

_LIST = Operation(
    id="cards.list",
    method="GET",
    path="/cards",
    query_styles={"filter": Style("deepObject", explode=True)},
    accept="*/*",
)


class Cards(SyncResource):
    """The `cards` resource."""

    @cached_property
    def with_raw_response(self) -> CardsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CardsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CardsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CardsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter: card_list_params.Filter | Omit = omit,
        filter_owner_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /cards`
        """
        return self._call(
            _LIST, NoneType, query={"filter": filter, "filter[owner_id]": filter_owner_id}, options=options
        )


class AsyncCards(AsyncResource):
    """The `cards` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCardsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCardsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCardsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCardsWithStreamingResponse(self)

    async def list(
        self,
        *,
        filter: card_list_params.Filter | Omit = omit,
        filter_owner_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /cards`
        """
        return await self._call(
            _LIST, NoneType, query={"filter": filter, "filter[owner_id]": filter_owner_id}, options=options
        )


class _CardsMethods:
    list = wrapped(Cards.list)


class CardsWithRawResponse(_CardsMethods, RawMode[Cards]):
    """`Cards` with the HTTP response."""


class CardsWithStreamingResponse(_CardsMethods, StreamingMode[Cards]):
    """`Cards` with a streamed HTTP response."""


class _AsyncCardsMethods:
    list = async_wrapped(AsyncCards.list)


class AsyncCardsWithRawResponse(_AsyncCardsMethods, AsyncRawMode[AsyncCards]):
    """`Cards` with the HTTP response."""


class AsyncCardsWithStreamingResponse(_AsyncCardsMethods, AsyncStreamingMode[AsyncCards]):
    """`Cards` with a streamed HTTP response."""
