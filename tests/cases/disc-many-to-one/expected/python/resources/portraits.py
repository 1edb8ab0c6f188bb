# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `portraits` resource."""

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

__all__ = ["AsyncPortraits", "Portraits"]

_CREATE = Operation(id="portraits.create", method="POST", path="/portraits", body="application/json", accept="*/*")


class Portraits(SyncResource):
    """The `portraits` resource."""

    @cached_property
    def with_raw_response(self) -> PortraitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return PortraitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PortraitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return PortraitsWithStreamingResponse(self)

    def create(self, *, portrait_request: root_types.PortraitRequestParam, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /portraits`
        """
        return self._call(_CREATE, NoneType, body=portrait_request, options=options)


class AsyncPortraits(AsyncResource):
    """The `portraits` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncPortraitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncPortraitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPortraitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncPortraitsWithStreamingResponse(self)

    async def create(
        self, *, portrait_request: root_types.PortraitRequestParam, **options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /portraits`
        """
        return await self._call(_CREATE, NoneType, body=portrait_request, options=options)


class _PortraitsMethods:
    create = wrapped(Portraits.create)


class PortraitsWithRawResponse(_PortraitsMethods, RawMode[Portraits]):
    """`Portraits` with the HTTP response."""


class PortraitsWithStreamingResponse(_PortraitsMethods, StreamingMode[Portraits]):
    """`Portraits` with a streamed HTTP response."""


class _AsyncPortraitsMethods:
    create = async_wrapped(AsyncPortraits.create)


class AsyncPortraitsWithRawResponse(_AsyncPortraitsMethods, AsyncRawMode[AsyncPortraits]):
    """`Portraits` with the HTTP response."""


class AsyncPortraitsWithStreamingResponse(_AsyncPortraitsMethods, AsyncStreamingMode[AsyncPortraits]):
    """`Portraits` with a streamed HTTP response."""
