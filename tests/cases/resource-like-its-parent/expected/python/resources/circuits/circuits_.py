# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `circuits.circuits` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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
from ...types import circuits as circuits_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions

__all__ = ["AsyncCircuits", "Circuits"]

_LIST = Operation(id="circuits.circuits.list", method="GET", path="/circuits/circuits")
_CREATE = Operation(id="circuits.circuits.create", method="POST", path="/circuits/circuits", accept="*/*")


class Circuits(SyncResource):
    """The `circuits.circuits` resource."""

    @cached_property
    def with_raw_response(self) -> CircuitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CircuitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CircuitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CircuitsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> circuits_types.CircuitListResponse:
        """List.

        `GET /circuits/circuits`
        """
        return self._call(_LIST, circuits_types.CircuitListResponse, options=options)

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /circuits/circuits`
        """
        return self._call(_CREATE, NoneType, options=options)


class AsyncCircuits(AsyncResource):
    """The `circuits.circuits` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCircuitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCircuitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCircuitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCircuitsWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> circuits_types.CircuitListResponse:
        """List.

        `GET /circuits/circuits`
        """
        return await self._call(_LIST, circuits_types.CircuitListResponse, options=options)

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /circuits/circuits`
        """
        return await self._call(_CREATE, NoneType, options=options)


class _CircuitsMethods:
    list = wrapped(Circuits.list)
    create = wrapped(Circuits.create)


class CircuitsWithRawResponse(_CircuitsMethods, RawMode[Circuits]):
    """`Circuits` with the HTTP response."""


class CircuitsWithStreamingResponse(_CircuitsMethods, StreamingMode[Circuits]):
    """`Circuits` with a streamed HTTP response."""


class _AsyncCircuitsMethods:
    list = async_wrapped(AsyncCircuits.list)
    create = async_wrapped(AsyncCircuits.create)


class AsyncCircuitsWithRawResponse(_AsyncCircuitsMethods, AsyncRawMode[AsyncCircuits]):
    """`Circuits` with the HTTP response."""


class AsyncCircuitsWithStreamingResponse(_AsyncCircuitsMethods, AsyncStreamingMode[AsyncCircuits]):
    """`Circuits` with a streamed HTTP response."""
