# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `blocks` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import pagination
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
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

    from .._core import AsyncPaginator, RequestOptions

__all__ = ["AsyncBlocks", "Blocks"]

_LIST = Operation(id="blocks.list", method="GET", path="/blocks")


class Blocks(SyncResource):
    """The `blocks` resource."""

    @cached_property
    def with_raw_response(self) -> BlocksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BlocksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BlocksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BlocksWithStreamingResponse(self)

    def list(
        self,
        *,
        offset: int | Omit = omit,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> pagination.SyncBlocksOffsetPage[str]:
        """List.

        `GET /blocks`
        """
        return self._page(
            _LIST,
            pagination.SyncBlocksOffsetPage[str],
            query={"offset": offset, "cursor": cursor, "limit": limit},
            options=options,
        )


class AsyncBlocks(AsyncResource):
    """The `blocks` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncBlocksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBlocksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBlocksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBlocksWithStreamingResponse(self)

    def list(
        self,
        *,
        offset: int | Omit = omit,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[str, pagination.AsyncBlocksOffsetPage[str]]:
        """List.

        `GET /blocks`
        """
        return self._page(
            _LIST,
            pagination.AsyncBlocksOffsetPage[str],
            query={"offset": offset, "cursor": cursor, "limit": limit},
            options=options,
        )


class _BlocksMethods:
    list = wrapped(Blocks.list)


class BlocksWithRawResponse(_BlocksMethods, RawMode[Blocks]):
    """`Blocks` with the HTTP response."""


class BlocksWithStreamingResponse(_BlocksMethods, StreamingMode[Blocks]):
    """`Blocks` with a streamed HTTP response."""


class _AsyncBlocksMethods:
    list = async_wrapped(AsyncBlocks.list)


class AsyncBlocksWithRawResponse(_AsyncBlocksMethods, AsyncRawMode[AsyncBlocks]):
    """`Blocks` with the HTTP response."""


class AsyncBlocksWithStreamingResponse(_AsyncBlocksMethods, AsyncStreamingMode[AsyncBlocks]):
    """`Blocks` with a streamed HTTP response."""
