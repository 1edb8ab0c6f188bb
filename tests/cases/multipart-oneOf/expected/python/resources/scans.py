# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `scans` resource."""

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

    from .. import types as root_types
    from .._core import RequestOptions
    from ..types import scan_create_params

__all__ = ["AsyncScans", "Scans"]

_CREATE = Operation(
    id="scans.create", method="POST", path="/scans", body="multipart/form-data", files=("photo", "film"), accept="*/*"
)


class Scans(SyncResource):
    """The `scans` resource."""

    @cached_property
    def with_raw_response(self) -> ScansWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScansWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ScansWithStreamingResponse(self)

    def create(
        self,
        *,
        body: root_types.PhotoScanParam | root_types.FilmScanParam | scan_create_params.Variant3,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /scans`
        """
        return self._call(_CREATE, NoneType, body=body, options=options)


class AsyncScans(AsyncResource):
    """The `scans` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncScansWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScansWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncScansWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: root_types.PhotoScanParam | root_types.FilmScanParam | scan_create_params.Variant3,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /scans`
        """
        return await self._call(_CREATE, NoneType, body=body, options=options)


class _ScansMethods:
    create = wrapped(Scans.create)


class ScansWithRawResponse(_ScansMethods, RawMode[Scans]):
    """`Scans` with the HTTP response."""


class ScansWithStreamingResponse(_ScansMethods, StreamingMode[Scans]):
    """`Scans` with a streamed HTTP response."""


class _AsyncScansMethods:
    create = async_wrapped(AsyncScans.create)


class AsyncScansWithRawResponse(_AsyncScansMethods, AsyncRawMode[AsyncScans]):
    """`Scans` with the HTTP response."""


class AsyncScansWithStreamingResponse(_AsyncScansMethods, AsyncStreamingMode[AsyncScans]):
    """`Scans` with a streamed HTTP response."""
