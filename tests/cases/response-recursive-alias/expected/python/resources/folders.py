# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `folders` resource."""

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

__all__ = ["AsyncFolders", "Folders"]

_RETRIEVE = Operation(id="folders.retrieve", method="GET", path="/folders")


class Folders(SyncResource):
    """The `folders` resource."""

    @cached_property
    def with_raw_response(self) -> FoldersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return FoldersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FoldersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return FoldersWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.Folders:
        """Retrieve.

        `GET /folders`
        """
        return self._call(_RETRIEVE, cast("type[root_types.Folders]", root_types.Folders), options=options)


class AsyncFolders(AsyncResource):
    """The `folders` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncFoldersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncFoldersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFoldersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncFoldersWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.Folders:
        """Retrieve.

        `GET /folders`
        """
        return await self._call(_RETRIEVE, cast("type[root_types.Folders]", root_types.Folders), options=options)


class _FoldersMethods:
    retrieve = wrapped(Folders.retrieve)


class FoldersWithRawResponse(_FoldersMethods, RawMode[Folders]):
    """`Folders` with the HTTP response."""


class FoldersWithStreamingResponse(_FoldersMethods, StreamingMode[Folders]):
    """`Folders` with a streamed HTTP response."""


class _AsyncFoldersMethods:
    retrieve = async_wrapped(AsyncFolders.retrieve)


class AsyncFoldersWithRawResponse(_AsyncFoldersMethods, AsyncRawMode[AsyncFolders]):
    """`Folders` with the HTTP response."""


class AsyncFoldersWithStreamingResponse(_AsyncFoldersMethods, AsyncStreamingMode[AsyncFolders]):
    """`Folders` with a streamed HTTP response."""
