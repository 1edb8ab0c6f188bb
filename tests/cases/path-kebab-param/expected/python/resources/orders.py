# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `orders` resource."""

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

__all__ = ["AsyncOrders", "Orders"]

_RETRIEVE_NOTES = Operation(
    id="orders.retrieve_notes",
    method="GET",
    path="/orders/{rush-order-id}/notes",
    path_arguments={"rush-order-id": "rush_order_id"},
    accept="*/*",
)


class Orders(SyncResource):
    """The `orders` resource."""

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return OrdersWithStreamingResponse(self)

    def retrieve_notes(self, rush_order_id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve notes.

        `GET /orders/{rush-order-id}/notes`
        """
        return self._call(_RETRIEVE_NOTES, NoneType, path={"rush-order-id": rush_order_id}, options=options)


class AsyncOrders(AsyncResource):
    """The `orders` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncOrdersWithStreamingResponse(self)

    async def retrieve_notes(self, rush_order_id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve notes.

        `GET /orders/{rush-order-id}/notes`
        """
        return await self._call(_RETRIEVE_NOTES, NoneType, path={"rush-order-id": rush_order_id}, options=options)


class _OrdersMethods:
    retrieve_notes = wrapped(Orders.retrieve_notes)


class OrdersWithRawResponse(_OrdersMethods, RawMode[Orders]):
    """`Orders` with the HTTP response."""


class OrdersWithStreamingResponse(_OrdersMethods, StreamingMode[Orders]):
    """`Orders` with a streamed HTTP response."""


class _AsyncOrdersMethods:
    retrieve_notes = async_wrapped(AsyncOrders.retrieve_notes)


class AsyncOrdersWithRawResponse(_AsyncOrdersMethods, AsyncRawMode[AsyncOrders]):
    """`Orders` with the HTTP response."""


class AsyncOrdersWithStreamingResponse(_AsyncOrdersMethods, AsyncStreamingMode[AsyncOrders]):
    """`Orders` with a streamed HTTP response."""
