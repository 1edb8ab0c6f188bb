# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `haikus` resource."""

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
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncHaikus", "Haikus"]

_WRITE = Operation(id="haikus.write", method="POST", path="/haikus", body="application/json")


class Haikus(SyncResource):
    """The `haikus` resource."""

    @cached_property
    def with_raw_response(self) -> HaikusWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return HaikusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HaikusWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return HaikusWithStreamingResponse(self)

    def write(self, *, stream: Literal[False], **options: Unpack[RequestOptions]) -> shared_types.Poem:
        """Write.

        `POST /haikus`
        """
        return self._call(_WRITE, shared_types.Poem, body={"stream": stream}, options=options)


class AsyncHaikus(AsyncResource):
    """The `haikus` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncHaikusWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncHaikusWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHaikusWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncHaikusWithStreamingResponse(self)

    async def write(self, *, stream: Literal[False], **options: Unpack[RequestOptions]) -> shared_types.Poem:
        """Write.

        `POST /haikus`
        """
        return await self._call(_WRITE, shared_types.Poem, body={"stream": stream}, options=options)


class _HaikusMethods:
    write = wrapped(Haikus.write)


class HaikusWithRawResponse(_HaikusMethods, RawMode[Haikus]):
    """`Haikus` with the HTTP response."""


class HaikusWithStreamingResponse(_HaikusMethods, StreamingMode[Haikus]):
    """`Haikus` with a streamed HTTP response."""


class _AsyncHaikusMethods:
    write = async_wrapped(AsyncHaikus.write)


class AsyncHaikusWithRawResponse(_AsyncHaikusMethods, AsyncRawMode[AsyncHaikus]):
    """`Haikus` with the HTTP response."""


class AsyncHaikusWithStreamingResponse(_AsyncHaikusMethods, AsyncStreamingMode[AsyncHaikus]):
    """`Haikus` with a streamed HTTP response."""
