# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `outline` resource."""

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

__all__ = ["AsyncOutline", "Outline"]

_RETRIEVE = Operation(id="outline.retrieve", method="GET", path="/outline")


class Outline(SyncResource):
    """The `outline` resource."""

    @cached_property
    def with_raw_response(self) -> OutlineWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return OutlineWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OutlineWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return OutlineWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.Outline:
        """Retrieve.

        `GET /outline`
        """
        return self._call(_RETRIEVE, cast("type[root_types.Outline]", root_types.Outline), options=options)


class AsyncOutline(AsyncResource):
    """The `outline` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncOutlineWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncOutlineWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOutlineWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncOutlineWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> root_types.Outline:
        """Retrieve.

        `GET /outline`
        """
        return await self._call(_RETRIEVE, cast("type[root_types.Outline]", root_types.Outline), options=options)


class _OutlineMethods:
    retrieve = wrapped(Outline.retrieve)


class OutlineWithRawResponse(_OutlineMethods, RawMode[Outline]):
    """`Outline` with the HTTP response."""


class OutlineWithStreamingResponse(_OutlineMethods, StreamingMode[Outline]):
    """`Outline` with a streamed HTTP response."""


class _AsyncOutlineMethods:
    retrieve = async_wrapped(AsyncOutline.retrieve)


class AsyncOutlineWithRawResponse(_AsyncOutlineMethods, AsyncRawMode[AsyncOutline]):
    """`Outline` with the HTTP response."""


class AsyncOutlineWithStreamingResponse(_AsyncOutlineMethods, AsyncStreamingMode[AsyncOutline]):
    """`Outline` with a streamed HTTP response."""
