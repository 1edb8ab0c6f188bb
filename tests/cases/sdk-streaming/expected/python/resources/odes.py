# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `odes` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import types as root_types
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
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import AsyncStream, RequestOptions, Stream

__all__ = ["AsyncOdes", "Odes"]

_WRITE = Operation(id="odes.write", method="POST", path="/odes", body="application/json")


class Odes(SyncResource):
    """The `odes` resource."""

    @cached_property
    def with_raw_response(self) -> OdesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return OdesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OdesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return OdesWithStreamingResponse(self)

    @overload
    def write(
        self, *, live: Literal[False] | Omit = omit, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem: ...
    @overload
    def write(
        self, *, live: Literal[True], topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[root_types.Line]: ...
    @overload
    def write(
        self, *, live: bool, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | Stream[root_types.Line]: ...
    def write(
        self, *, live: bool | Omit = omit, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | Stream[root_types.Line]:
        """Write.

        `POST /odes`
        """
        return self._stream(
            _WRITE,
            shared_types.Poem,
            root_types.Line,
            stream=live,
            body={"live": live, "topic": topic},
            options=options,
        )


class AsyncOdes(AsyncResource):
    """The `odes` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncOdesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncOdesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOdesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncOdesWithStreamingResponse(self)

    @overload
    async def write(
        self, *, live: Literal[False] | Omit = omit, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem: ...
    @overload
    async def write(
        self, *, live: Literal[True], topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[root_types.Line]: ...
    @overload
    async def write(
        self, *, live: bool, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | AsyncStream[root_types.Line]: ...
    async def write(
        self, *, live: bool | Omit = omit, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | AsyncStream[root_types.Line]:
        """Write.

        `POST /odes`
        """
        return await self._stream(
            _WRITE,
            shared_types.Poem,
            root_types.Line,
            stream=live,
            body={"live": live, "topic": topic},
            options=options,
        )


class _OdesMethods:
    write = wrapped(Odes.write)


class OdesWithRawResponse(_OdesMethods, RawMode[Odes]):
    """`Odes` with the HTTP response."""


class OdesWithStreamingResponse(_OdesMethods, StreamingMode[Odes]):
    """`Odes` with a streamed HTTP response."""


class _AsyncOdesMethods:
    write = async_wrapped(AsyncOdes.write)


class AsyncOdesWithRawResponse(_AsyncOdesMethods, AsyncRawMode[AsyncOdes]):
    """`Odes` with the HTTP response."""


class AsyncOdesWithStreamingResponse(_AsyncOdesMethods, AsyncStreamingMode[AsyncOdes]):
    """`Odes` with a streamed HTTP response."""
