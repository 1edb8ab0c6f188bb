# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `addresses` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import pagination
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
    from typing_extensions import Unpack

    from .._core import AsyncPaginator, RequestOptions

__all__ = ["Addresses", "AsyncAddresses"]

_LIST = Operation(id="addresses.list", method="GET", path="/addresses")


class Addresses(SyncResource):
    """The `addresses` resource."""

    @cached_property
    def with_raw_response(self) -> AddressesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AddressesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AddressesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AddressesWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, page_size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncNumberedPage[root_types.Address]:
        """List.

        `GET /addresses`
        """
        return self._page(
            _LIST,
            pagination.SyncNumberedPage[root_types.Address],
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )


class AsyncAddresses(AsyncResource):
    """The `addresses` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncAddressesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncAddressesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAddressesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncAddressesWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, page_size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[root_types.Address, pagination.AsyncNumberedPage[root_types.Address]]:
        """List.

        `GET /addresses`
        """
        return self._page(
            _LIST,
            pagination.AsyncNumberedPage[root_types.Address],
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )


class _AddressesMethods:
    list = wrapped(Addresses.list)


class AddressesWithRawResponse(_AddressesMethods, RawMode[Addresses]):
    """`Addresses` with the HTTP response."""


class AddressesWithStreamingResponse(_AddressesMethods, StreamingMode[Addresses]):
    """`Addresses` with a streamed HTTP response."""


class _AsyncAddressesMethods:
    list = async_wrapped(AsyncAddresses.list)


class AsyncAddressesWithRawResponse(_AsyncAddressesMethods, AsyncRawMode[AsyncAddresses]):
    """`Addresses` with the HTTP response."""


class AsyncAddressesWithStreamingResponse(_AsyncAddressesMethods, AsyncStreamingMode[AsyncAddresses]):
    """`Addresses` with a streamed HTTP response."""
