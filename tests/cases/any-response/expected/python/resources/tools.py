# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `tools` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

__all__ = ["AsyncTools", "Tools"]

_DELETE = Operation(id="tools.delete", method="DELETE", path="/tools/{id}")


class Tools(SyncResource):
    """The `tools` resource."""

    @cached_property
    def with_raw_response(self) -> ToolsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ToolsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ToolsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ToolsWithStreamingResponse(self)

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> object:
        """Delete.

        `DELETE /tools/{id}`
        """
        return self._call(_DELETE, object, path={"id": id}, options=options)


class AsyncTools(AsyncResource):
    """The `tools` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncToolsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncToolsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncToolsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncToolsWithStreamingResponse(self)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> object:
        """Delete.

        `DELETE /tools/{id}`
        """
        return await self._call(_DELETE, object, path={"id": id}, options=options)


class _ToolsMethods:
    delete = wrapped(Tools.delete)


class ToolsWithRawResponse(_ToolsMethods, RawMode[Tools]):
    """`Tools` with the HTTP response."""


class ToolsWithStreamingResponse(_ToolsMethods, StreamingMode[Tools]):
    """`Tools` with a streamed HTTP response."""


class _AsyncToolsMethods:
    delete = async_wrapped(AsyncTools.delete)


class AsyncToolsWithRawResponse(_AsyncToolsMethods, AsyncRawMode[AsyncTools]):
    """`Tools` with the HTTP response."""


class AsyncToolsWithStreamingResponse(_AsyncToolsMethods, AsyncStreamingMode[AsyncTools]):
    """`Tools` with a streamed HTTP response."""
