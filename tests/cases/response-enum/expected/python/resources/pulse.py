# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `pulse` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
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

__all__ = ["AsyncPulse", "Pulse"]

_RETRIEVE = Operation(id="pulse.retrieve", method="GET", path="/pulse")


class Pulse(SyncResource):
    """The `pulse` resource."""

    @cached_property
    def with_raw_response(self) -> PulseWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return PulseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PulseWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return PulseWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.PulseRetrieveResponse:
        """Retrieve.

        `GET /pulse`
        """
        return self._call(_RETRIEVE, cast("Any", root_types.PulseRetrieveResponse), options=options)


class AsyncPulse(AsyncResource):
    """The `pulse` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncPulseWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncPulseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPulseWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncPulseWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.PulseRetrieveResponse:
        """Retrieve.

        `GET /pulse`
        """
        return await self._call(_RETRIEVE, cast("Any", root_types.PulseRetrieveResponse), options=options)


class _PulseMethods:
    retrieve = wrapped(Pulse.retrieve)


class PulseWithRawResponse(_PulseMethods, RawMode[Pulse]):
    """`Pulse` with the HTTP response."""


class PulseWithStreamingResponse(_PulseMethods, StreamingMode[Pulse]):
    """`Pulse` with a streamed HTTP response."""


class _AsyncPulseMethods:
    retrieve = async_wrapped(AsyncPulse.retrieve)


class AsyncPulseWithRawResponse(_AsyncPulseMethods, AsyncRawMode[AsyncPulse]):
    """`Pulse` with the HTTP response."""


class AsyncPulseWithStreamingResponse(_AsyncPulseMethods, AsyncStreamingMode[AsyncPulse]):
    """`Pulse` with a streamed HTTP response."""
