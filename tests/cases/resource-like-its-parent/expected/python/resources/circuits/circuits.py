# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `circuits` resource."""

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
    from .circuits_ import AsyncCircuits as AsyncCircuitsCircuits
    from .circuits_ import Circuits as CircuitsCircuits
    from .kinds import AsyncKinds, Kinds

__all__ = ["AsyncCircuits", "Circuits"]


class Circuits(SyncResource):
    """The `circuits` resource."""

    @cached_property
    def circuits(self) -> CircuitsCircuits:
        """The `circuits.circuits` resource."""
        from .circuits_ import Circuits

        return Circuits(self._client)

    @cached_property
    def kinds(self) -> Kinds:
        """The `circuits.kinds` resource."""
        from .kinds import Kinds

        return Kinds(self._client)

    @cached_property
    def with_raw_response(self) -> CircuitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CircuitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CircuitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CircuitsWithStreamingResponse(self)


class AsyncCircuits(AsyncResource):
    """The `circuits` resource."""

    @cached_property
    def circuits(self) -> AsyncCircuitsCircuits:
        """The `circuits.circuits` resource."""
        from .circuits_ import AsyncCircuits

        return AsyncCircuits(self._client)

    @cached_property
    def kinds(self) -> AsyncKinds:
        """The `circuits.kinds` resource."""
        from .kinds import AsyncKinds

        return AsyncKinds(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCircuitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCircuitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCircuitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCircuitsWithStreamingResponse(self)


class _CircuitsMethods:
    circuits = nested(Circuits.circuits)

    kinds = nested(Circuits.kinds)


class CircuitsWithRawResponse(_CircuitsMethods, RawMode[Circuits]):
    """`Circuits` with the HTTP response."""


class CircuitsWithStreamingResponse(_CircuitsMethods, StreamingMode[Circuits]):
    """`Circuits` with a streamed HTTP response."""


class _AsyncCircuitsMethods:
    circuits = nested(AsyncCircuits.circuits)

    kinds = nested(AsyncCircuits.kinds)


class AsyncCircuitsWithRawResponse(_AsyncCircuitsMethods, AsyncRawMode[AsyncCircuits]):
    """`Circuits` with the HTTP response."""


class AsyncCircuitsWithStreamingResponse(_AsyncCircuitsMethods, AsyncStreamingMode[AsyncCircuits]):
    """`Circuits` with a streamed HTTP response."""
