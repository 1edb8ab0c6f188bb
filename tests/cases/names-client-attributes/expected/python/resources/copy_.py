# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `copy_` resource."""

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

    from .._core import RequestOptions

__all__ = ["AsyncCopy", "Copy"]

_RETRIEVE = Operation(id="copy_.retrieve", method="GET", path="/copy/{id}", accept="*/*")


class Copy(SyncResource):
    """The `copy_` resource."""

    @cached_property
    def with_raw_response(self) -> CopyWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CopyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CopyWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CopyWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /copy/{id}`
        """
        return self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class AsyncCopy(AsyncResource):
    """The `copy_` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCopyWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCopyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCopyWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCopyWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /copy/{id}`
        """
        return await self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class _CopyMethods:
    retrieve = wrapped(Copy.retrieve)


class CopyWithRawResponse(_CopyMethods, RawMode[Copy]):
    """`Copy` with the HTTP response."""


class CopyWithStreamingResponse(_CopyMethods, StreamingMode[Copy]):
    """`Copy` with a streamed HTTP response."""


class _AsyncCopyMethods:
    retrieve = async_wrapped(AsyncCopy.retrieve)


class AsyncCopyWithRawResponse(_AsyncCopyMethods, AsyncRawMode[AsyncCopy]):
    """`Copy` with the HTTP response."""


class AsyncCopyWithStreamingResponse(_AsyncCopyMethods, AsyncStreamingMode[AsyncCopy]):
    """`Copy` with a streamed HTTP response."""
