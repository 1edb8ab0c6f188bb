# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `poems` resource."""

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

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import AsyncStream, RequestOptions, Stream

__all__ = ["AsyncPoems", "Poems"]

_WRITE = Operation(id="poems.write", method="POST", path="/poems", body="application/json")


class Poems(SyncResource):
    """The `poems` resource."""

    @cached_property
    def with_raw_response(self) -> PoemsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return PoemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PoemsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return PoemsWithStreamingResponse(self)

    @overload
    def write(
        self, *, topic: str, stream: Literal[False] | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Poem: ...
    @overload
    def write(
        self, *, topic: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[root_types.Line]: ...
    @overload
    def write(
        self, *, topic: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | Stream[root_types.Line]: ...
    def write(
        self, *, topic: str, stream: bool | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | Stream[root_types.Line]:
        """Write.

        `POST /poems`
        """
        return self._stream(
            _WRITE,
            root_types.Poem,
            root_types.Line,
            stream=stream or False,
            body={"topic": topic, "stream": stream},
            options=options,
        )


class AsyncPoems(AsyncResource):
    """The `poems` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncPoemsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncPoemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPoemsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncPoemsWithStreamingResponse(self)

    @overload
    async def write(
        self, *, topic: str, stream: Literal[False] | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Poem: ...
    @overload
    async def write(
        self, *, topic: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[root_types.Line]: ...
    @overload
    async def write(
        self, *, topic: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | AsyncStream[root_types.Line]: ...
    async def write(
        self, *, topic: str, stream: bool | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | AsyncStream[root_types.Line]:
        """Write.

        `POST /poems`
        """
        return await self._stream(
            _WRITE,
            root_types.Poem,
            root_types.Line,
            stream=stream or False,
            body={"topic": topic, "stream": stream},
            options=options,
        )


class _PoemsMethods:
    write = wrapped(Poems.write)


class PoemsWithRawResponse(_PoemsMethods, RawMode[Poems]):
    """`Poems` with the HTTP response."""


class PoemsWithStreamingResponse(_PoemsMethods, StreamingMode[Poems]):
    """`Poems` with a streamed HTTP response."""


class _AsyncPoemsMethods:
    write = async_wrapped(AsyncPoems.write)


class AsyncPoemsWithRawResponse(_AsyncPoemsMethods, AsyncRawMode[AsyncPoems]):
    """`Poems` with the HTTP response."""


class AsyncPoemsWithStreamingResponse(_AsyncPoemsMethods, AsyncStreamingMode[AsyncPoems]):
    """`Poems` with a streamed HTTP response."""
