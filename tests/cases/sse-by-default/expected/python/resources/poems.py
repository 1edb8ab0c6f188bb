# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `poems` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

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
        self, *, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[shared_types.Line]: ...
    @overload
    def write(self, *, stream: Literal[False], **options: Unpack[RequestOptions]) -> shared_types.Poem: ...
    @overload
    def write(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | Stream[shared_types.Line]: ...
    def write(
        self, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | Stream[shared_types.Line]:
        """Write.

        `POST /poems`
        """
        return self._stream(
            _WRITE,
            shared_types.Poem,
            shared_types.Line,
            stream=stream is not False,
            body={"stream": stream},
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
        self, *, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[shared_types.Line]: ...
    @overload
    async def write(self, *, stream: Literal[False], **options: Unpack[RequestOptions]) -> shared_types.Poem: ...
    @overload
    async def write(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | AsyncStream[shared_types.Line]: ...
    async def write(
        self, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> shared_types.Poem | AsyncStream[shared_types.Line]:
        """Write.

        `POST /poems`
        """
        return await self._stream(
            _WRITE,
            shared_types.Poem,
            shared_types.Line,
            stream=stream is not False,
            body={"stream": stream},
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
