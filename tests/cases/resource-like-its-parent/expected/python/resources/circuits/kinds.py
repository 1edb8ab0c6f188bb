# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `circuits.kinds` resource."""

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

__all__ = ["AsyncKinds", "Kinds"]

_LIST = Operation(id="circuits.kinds.list", method="GET", path="/circuits/kinds")
_CREATE = Operation(id="circuits.kinds.create", method="POST", path="/circuits/kinds", accept="*/*")


class Kinds(SyncResource):
    """The `circuits.kinds` resource."""

    @cached_property
    def with_raw_response(self) -> KindsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return KindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> KindsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return KindsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> circuits_types.KindListResponse:
        """List.

        `GET /circuits/kinds`
        """
        return self._call(_LIST, circuits_types.KindListResponse, options=options)

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /circuits/kinds`
        """
        return self._call(_CREATE, NoneType, options=options)


class AsyncKinds(AsyncResource):
    """The `circuits.kinds` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncKindsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncKindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncKindsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncKindsWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> circuits_types.KindListResponse:
        """List.

        `GET /circuits/kinds`
        """
        return await self._call(_LIST, circuits_types.KindListResponse, options=options)

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /circuits/kinds`
        """
        return await self._call(_CREATE, NoneType, options=options)


class _KindsMethods:
    list = wrapped(Kinds.list)
    create = wrapped(Kinds.create)


class KindsWithRawResponse(_KindsMethods, RawMode[Kinds]):
    """`Kinds` with the HTTP response."""


class KindsWithStreamingResponse(_KindsMethods, StreamingMode[Kinds]):
    """`Kinds` with a streamed HTTP response."""


class _AsyncKindsMethods:
    list = async_wrapped(AsyncKinds.list)
    create = async_wrapped(AsyncKinds.create)


class AsyncKindsWithRawResponse(_AsyncKindsMethods, AsyncRawMode[AsyncKinds]):
    """`Kinds` with the HTTP response."""


class AsyncKindsWithStreamingResponse(_AsyncKindsMethods, AsyncStreamingMode[AsyncKinds]):
    """`Kinds` with a streamed HTTP response."""
