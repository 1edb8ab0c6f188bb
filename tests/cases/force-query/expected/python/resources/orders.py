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
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncOrders", "Orders"]

_DELETE = Operation(id="orders.delete", method="DELETE", path="/orders/{id}", accept="*/*")


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

    def delete(
        self, id: str, *, force: Literal["true", "false"] | bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete.

        `DELETE /orders/{id}`
        """
        return self._call(_DELETE, NoneType, path={"id": id}, query={"force": force}, options=options)


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

    async def delete(
        self, id: str, *, force: Literal["true", "false"] | bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete.

        `DELETE /orders/{id}`
        """
        return await self._call(_DELETE, NoneType, path={"id": id}, query={"force": force}, options=options)


class _OrdersMethods:
    delete = wrapped(Orders.delete)


class OrdersWithRawResponse(_OrdersMethods, RawMode[Orders]):
    """`Orders` with the HTTP response."""


class OrdersWithStreamingResponse(_OrdersMethods, StreamingMode[Orders]):
    """`Orders` with a streamed HTTP response."""


class _AsyncOrdersMethods:
    delete = async_wrapped(AsyncOrders.delete)


class AsyncOrdersWithRawResponse(_AsyncOrdersMethods, AsyncRawMode[AsyncOrders]):
    """`Orders` with the HTTP response."""


class AsyncOrdersWithStreamingResponse(_AsyncOrdersMethods, AsyncStreamingMode[AsyncOrders]):
    """`Orders` with a streamed HTTP response."""
