# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `parcels` resource."""

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

__all__ = ["AsyncParcels", "Parcels"]

_UPDATE = Operation(
    id="parcels.update", method="PATCH", path="/parcels/{id}/{status}", body="application/json", accept="*/*"
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

    def update(
        self,
        status: Literal["accepted", "refused"],
        *,
        id: str,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PATCH /parcels/{id}/{status}`
        """
        return self._call(
            _UPDATE, NoneType, path={"id": id, "status": status}, body={"reason": reason}, options=options
        )


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

    async def update(
        self,
        status: Literal["accepted", "refused"],
        *,
        id: str,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PATCH /parcels/{id}/{status}`
        """
        return await self._call(
            _UPDATE, NoneType, path={"id": id, "status": status}, body={"reason": reason}, options=options
        )


class _ParcelsMethods:
    update = wrapped(Parcels.update)


class ParcelsWithRawResponse(_ParcelsMethods, RawMode[Parcels]):
    """`Parcels` with the HTTP response."""


class ParcelsWithStreamingResponse(_ParcelsMethods, StreamingMode[Parcels]):
    """`Parcels` with a streamed HTTP response."""


class _AsyncParcelsMethods:
    update = async_wrapped(AsyncParcels.update)


class AsyncParcelsWithRawResponse(_AsyncParcelsMethods, AsyncRawMode[AsyncParcels]):
    """`Parcels` with the HTTP response."""


class AsyncParcelsWithStreamingResponse(_AsyncParcelsMethods, AsyncStreamingMode[AsyncParcels]):
    """`Parcels` with a streamed HTTP response."""
