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
    PartStyle,
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

    from .._core import RequestOptions, SequenceNotStr
    from ..types import order_create_params

__all__ = ["AsyncOrders", "Orders"]

_CREATE = Operation(
    id="orders.create",
    method="POST",
    path="/orders",
    body="application/x-www-form-urlencoded",
    body_styles={"Tags": PartStyle(style=Style("form")), "Address": PartStyle(content_type="application/json")},
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

    def create(
        self,
        *,
        title: str,
        copies: int | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        address: order_create_params.Address | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /orders`
        """
        return self._call(
            _CREATE,
            NoneType,
            body={"Title": title, "Copies": copies, "Tags": tags, "Address": address},
            options=options,
        )


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

    async def create(
        self,
        *,
        title: str,
        copies: int | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        address: order_create_params.Address | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /orders`
        """
        return await self._call(
            _CREATE,
            NoneType,
            body={"Title": title, "Copies": copies, "Tags": tags, "Address": address},
            options=options,
        )


class _OrdersMethods:
    create = wrapped(Orders.create)


class OrdersWithRawResponse(_OrdersMethods, RawMode[Orders]):
    """`Orders` with the HTTP response."""


class OrdersWithStreamingResponse(_OrdersMethods, StreamingMode[Orders]):
    """`Orders` with a streamed HTTP response."""


class _AsyncOrdersMethods:
    create = async_wrapped(AsyncOrders.create)


class AsyncOrdersWithRawResponse(_AsyncOrdersMethods, AsyncRawMode[AsyncOrders]):
    """`Orders` with the HTTP response."""


class AsyncOrdersWithStreamingResponse(_AsyncOrdersMethods, AsyncStreamingMode[AsyncOrders]):
    """`Orders` with a streamed HTTP response."""
