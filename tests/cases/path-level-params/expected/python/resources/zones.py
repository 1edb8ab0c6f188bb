# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `zones` resource."""

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

__all__ = ["AsyncZones", "Zones"]

_RETRIEVE = Operation(id="zones.retrieve", method="GET", path="/zones/{zone_id}", accept="*/*")
_DELETE = Operation(id="zones.delete", method="DELETE", path="/zones/{zone_id}", accept="*/*")


class Zones(SyncResource):
    """The `zones` resource."""

    @cached_property
    def with_raw_response(self) -> ZonesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ZonesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ZonesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ZonesWithStreamingResponse(self)

    def retrieve(self, zone_id: str, *, trace: bool | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /zones/{zone_id}`

        Args:
            zone_id: The zone.
        """
        return self._call(_RETRIEVE, NoneType, path={"zone_id": zone_id}, query={"trace": trace}, options=options)

    def delete(self, zone_id: str, *, trace: bool | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /zones/{zone_id}`

        Args:
            zone_id: The zone.
        """
        return self._call(_DELETE, NoneType, path={"zone_id": zone_id}, query={"trace": trace}, options=options)


class AsyncZones(AsyncResource):
    """The `zones` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncZonesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncZonesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncZonesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncZonesWithStreamingResponse(self)

    async def retrieve(self, zone_id: str, *, trace: bool | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /zones/{zone_id}`

        Args:
            zone_id: The zone.
        """
        return await self._call(_RETRIEVE, NoneType, path={"zone_id": zone_id}, query={"trace": trace}, options=options)

    async def delete(self, zone_id: str, *, trace: bool | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /zones/{zone_id}`

        Args:
            zone_id: The zone.
        """
        return await self._call(_DELETE, NoneType, path={"zone_id": zone_id}, query={"trace": trace}, options=options)


class _ZonesMethods:
    retrieve = wrapped(Zones.retrieve)
    delete = wrapped(Zones.delete)


class ZonesWithRawResponse(_ZonesMethods, RawMode[Zones]):
    """`Zones` with the HTTP response."""


class ZonesWithStreamingResponse(_ZonesMethods, StreamingMode[Zones]):
    """`Zones` with a streamed HTTP response."""


class _AsyncZonesMethods:
    retrieve = async_wrapped(AsyncZones.retrieve)
    delete = async_wrapped(AsyncZones.delete)


class AsyncZonesWithRawResponse(_AsyncZonesMethods, AsyncRawMode[AsyncZones]):
    """`Zones` with the HTTP response."""


class AsyncZonesWithStreamingResponse(_AsyncZonesMethods, AsyncStreamingMode[AsyncZones]):
    """`Zones` with a streamed HTTP response."""
