# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `parcels` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    OneOf,
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
    from ..types import parcel_create_params

__all__ = ["AsyncParcels", "Parcels"]

_CREATE = Operation(
    id="parcels.create",
    method="POST",
    path="/parcels",
    body="application/json",
    shape=OneOf(
        ({"by": ("air",)}, ("by", "callback_url"), (), {"callback_url": "callbackUrl"}),
        ({"by": ("sea",)}, ("by", "callback_url"), (), {}),
    ),
    accept="*/*",
)


class Parcels(SyncResource):
    """The `parcels` resource."""

    @cached_property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ParcelsWithStreamingResponse(self)

    def create(
        self, *, body: parcel_create_params.Variant1 | parcel_create_params.Variant2, **options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /parcels`
        """
        self._call(_CREATE, NoneType, body=body, options=options)


class AsyncParcels(AsyncResource):
    """The `parcels` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncParcelsWithStreamingResponse(self)

    async def create(
        self, *, body: parcel_create_params.Variant1 | parcel_create_params.Variant2, **options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /parcels`
        """
        await self._call(_CREATE, NoneType, body=body, options=options)


class _ParcelsMethods:
    create = wrapped(Parcels.create)


class ParcelsWithRawResponse(_ParcelsMethods, RawMode[Parcels]):
    """`Parcels` with the HTTP response."""


class ParcelsWithStreamingResponse(_ParcelsMethods, StreamingMode[Parcels]):
    """`Parcels` with a streamed HTTP response."""


class _AsyncParcelsMethods:
    create = async_wrapped(AsyncParcels.create)


class AsyncParcelsWithRawResponse(_AsyncParcelsMethods, AsyncRawMode[AsyncParcels]):
    """`Parcels` with the HTTP response."""


class AsyncParcelsWithStreamingResponse(_AsyncParcelsMethods, AsyncStreamingMode[AsyncParcels]):
    """`Parcels` with a streamed HTTP response."""
