# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `orders` resource."""

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
    from typing_extensions import Unpack

    from .._core import RequestOptions
    from ..types import order_list_params

__all__ = ["AsyncOrders", "Orders"]

_LIST = Operation(
    id="orders.list",
    method="GET",
    path="/orders",
    query_shape={"filter": ("filter", {"cost_amount": "cost.amount", "address_id": "address.id"})},
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

    def list(self, *, filter: order_list_params.Filter | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /orders`
        """
        return self._call(_LIST, NoneType, query={"filter": filter}, options=options)


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

    async def list(self, *, filter: order_list_params.Filter | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /orders`
        """
        return await self._call(_LIST, NoneType, query={"filter": filter}, options=options)


class _OrdersMethods:
    list = wrapped(Orders.list)


class OrdersWithRawResponse(_OrdersMethods, RawMode[Orders]):
    """`Orders` with the HTTP response."""


class OrdersWithStreamingResponse(_OrdersMethods, StreamingMode[Orders]):
    """`Orders` with a streamed HTTP response."""


class _AsyncOrdersMethods:
    list = async_wrapped(AsyncOrders.list)


class AsyncOrdersWithRawResponse(_AsyncOrdersMethods, AsyncRawMode[AsyncOrders]):
    """`Orders` with the HTTP response."""


class AsyncOrdersWithStreamingResponse(_AsyncOrdersMethods, AsyncStreamingMode[AsyncOrders]):
    """`Orders` with a streamed HTTP response."""
