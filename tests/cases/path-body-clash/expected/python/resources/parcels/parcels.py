# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `parcels` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    RawMode,
    StreamingMode,
    SyncResource,
    cached_property,
    nested,
)

if TYPE_CHECKING:
    from .actions import Actions, AsyncActions

__all__ = ["AsyncParcels", "Parcels"]


class Parcels(SyncResource):
    """The `parcels` resource."""

    @cached_property
    def actions(self) -> Actions:
        """The `parcels.actions` resource."""
        from .actions import Actions

        return Actions(self._client)

    @cached_property
    def with_raw_response(self) -> ParcelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ParcelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ParcelsWithStreamingResponse(self)


class AsyncParcels(AsyncResource):
    """The `parcels` resource."""

    @cached_property
    def actions(self) -> AsyncActions:
        """The `parcels.actions` resource."""
        from .actions import AsyncActions

        return AsyncActions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncParcelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncParcelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncParcelsWithStreamingResponse(self)


class _ParcelsMethods:
    actions = nested(Parcels.actions)


class ParcelsWithRawResponse(_ParcelsMethods, RawMode[Parcels]):
    """`Parcels` with the HTTP response."""


class ParcelsWithStreamingResponse(_ParcelsMethods, StreamingMode[Parcels]):
    """`Parcels` with a streamed HTTP response."""


class _AsyncParcelsMethods:
    actions = nested(AsyncParcels.actions)


class AsyncParcelsWithRawResponse(_AsyncParcelsMethods, AsyncRawMode[AsyncParcels]):
    """`Parcels` with the HTTP response."""


class AsyncParcelsWithStreamingResponse(_AsyncParcelsMethods, AsyncStreamingMode[AsyncParcels]):
    """`Parcels` with a streamed HTTP response."""
