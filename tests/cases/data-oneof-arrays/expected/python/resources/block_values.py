# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `block_values` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncBlockValues", "BlockValues"]

_LIST = Operation(id="block_values.list", method="GET", path="/block_values")


class BlockValues(SyncResource):
    """The `block_values` resource."""

    @cached_property
    def with_raw_response(self) -> BlockValuesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BlockValuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BlockValuesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BlockValuesWithStreamingResponse(self)

    def list(
        self, *, kind: Literal["country", "region", "code"], **options: Unpack[RequestOptions]
    ) -> root_types.Values:
        """List.

        `GET /block_values`
        """
        return self._call(_LIST, root_types.Values, query={"kind": kind}, options=options)


class AsyncBlockValues(AsyncResource):
    """The `block_values` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncBlockValuesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBlockValuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBlockValuesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBlockValuesWithStreamingResponse(self)

    async def list(
        self, *, kind: Literal["country", "region", "code"], **options: Unpack[RequestOptions]
    ) -> root_types.Values:
        """List.

        `GET /block_values`
        """
        return await self._call(_LIST, root_types.Values, query={"kind": kind}, options=options)


class _BlockValuesMethods:
    list = wrapped(BlockValues.list)


class BlockValuesWithRawResponse(_BlockValuesMethods, RawMode[BlockValues]):
    """`BlockValues` with the HTTP response."""


class BlockValuesWithStreamingResponse(_BlockValuesMethods, StreamingMode[BlockValues]):
    """`BlockValues` with a streamed HTTP response."""


class _AsyncBlockValuesMethods:
    list = async_wrapped(AsyncBlockValues.list)


class AsyncBlockValuesWithRawResponse(_AsyncBlockValuesMethods, AsyncRawMode[AsyncBlockValues]):
    """`BlockValues` with the HTTP response."""


class AsyncBlockValuesWithStreamingResponse(_AsyncBlockValuesMethods, AsyncStreamingMode[AsyncBlockValues]):
    """`BlockValues` with a streamed HTTP response."""
