# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `list` resource."""

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

__all__ = ["AsyncList", "List"]

_RETRIEVE = Operation(id="list.retrieve", method="GET", path="/list", accept="*/*")


class List(SyncResource):
    """The `list` resource."""

    @cached_property
    def with_raw_response(self) -> ListWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ListWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ListWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ListWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /list`
        """
        return self._call(_RETRIEVE, NoneType, options=options)


class AsyncList(AsyncResource):
    """The `list` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncListWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncListWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncListWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncListWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /list`
        """
        return await self._call(_RETRIEVE, NoneType, options=options)


class _ListMethods:
    retrieve = wrapped(List.retrieve)


class ListWithRawResponse(_ListMethods, RawMode[List]):
    """`List` with the HTTP response."""


class ListWithStreamingResponse(_ListMethods, StreamingMode[List]):
    """`List` with a streamed HTTP response."""


class _AsyncListMethods:
    retrieve = async_wrapped(AsyncList.retrieve)


class AsyncListWithRawResponse(_AsyncListMethods, AsyncRawMode[AsyncList]):
    """`List` with the HTTP response."""


class AsyncListWithStreamingResponse(_AsyncListMethods, AsyncStreamingMode[AsyncList]):
    """`List` with a streamed HTTP response."""
