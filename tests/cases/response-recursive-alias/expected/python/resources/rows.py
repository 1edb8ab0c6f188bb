# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `rows` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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

__all__ = ["AsyncRows", "Rows"]

_LIST = Operation(id="rows.list", method="GET", path="/rows")


class Rows(SyncResource):
    """The `rows` resource."""

    @cached_property
    def with_raw_response(self) -> RowsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return RowsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RowsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return RowsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> root_types.Rows:
        """List.

        `GET /rows`
        """
        return self._call(_LIST, cast("type[root_types.Rows]", root_types.Rows), options=options)


class AsyncRows(AsyncResource):
    """The `rows` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncRowsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncRowsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRowsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncRowsWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> root_types.Rows:
        """List.

        `GET /rows`
        """
        return await self._call(_LIST, cast("type[root_types.Rows]", root_types.Rows), options=options)


class _RowsMethods:
    list = wrapped(Rows.list)


class RowsWithRawResponse(_RowsMethods, RawMode[Rows]):
    """`Rows` with the HTTP response."""


class RowsWithStreamingResponse(_RowsMethods, StreamingMode[Rows]):
    """`Rows` with a streamed HTTP response."""


class _AsyncRowsMethods:
    list = async_wrapped(AsyncRows.list)


class AsyncRowsWithRawResponse(_AsyncRowsMethods, AsyncRawMode[AsyncRows]):
    """`Rows` with the HTTP response."""


class AsyncRowsWithStreamingResponse(_AsyncRowsMethods, AsyncStreamingMode[AsyncRows]):
    """`Rows` with a streamed HTTP response."""
