# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `poems` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast, overload

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
    UnknownVariant,
    async_wrapped,
    cached_property,
    omit,
    tagged,
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
        self, *, stream: Literal[False], topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.PoemWriteResponse: ...
    @overload
    def write(
        self, *, stream: Literal[True], topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[
        Annotated[
            root_types.Line | root_types.End | UnknownVariant,
            tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
        ]
    ]: ...
    @overload
    def write(
        self, *, stream: bool, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> (
        root_types.PoemWriteResponse
        | Stream[
            Annotated[
                root_types.Line | root_types.End | UnknownVariant,
                tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
            ]
        ]
    ): ...
    def write(
        self, *, stream: bool, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> (
        root_types.PoemWriteResponse
        | Stream[
            Annotated[
                root_types.Line | root_types.End | UnknownVariant,
                tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
            ]
        ]
    ):
        """Write.

        `POST /poems`
        """
        return self._stream(
            _WRITE,
            root_types.PoemWriteResponse,
            cast(
                'type[Annotated[root_types.Line | root_types.End | UnknownVariant, tagged("type", variants={"line": root_types.Line, "end": root_types.End})]]',
                Annotated[
                    root_types.Line | root_types.End | UnknownVariant,
                    tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
                ],
            ),
            stream=stream,
            body={"stream": stream, "topic": topic},
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
        self, *, stream: Literal[False], topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.PoemWriteResponse: ...
    @overload
    async def write(
        self, *, stream: Literal[True], topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[
        Annotated[
            root_types.Line | root_types.End | UnknownVariant,
            tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
        ]
    ]: ...
    @overload
    async def write(
        self, *, stream: bool, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> (
        root_types.PoemWriteResponse
        | AsyncStream[
            Annotated[
                root_types.Line | root_types.End | UnknownVariant,
                tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
            ]
        ]
    ): ...
    async def write(
        self, *, stream: bool, topic: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> (
        root_types.PoemWriteResponse
        | AsyncStream[
            Annotated[
                root_types.Line | root_types.End | UnknownVariant,
                tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
            ]
        ]
    ):
        """Write.

        `POST /poems`
        """
        return await self._stream(
            _WRITE,
            root_types.PoemWriteResponse,
            cast(
                'type[Annotated[root_types.Line | root_types.End | UnknownVariant, tagged("type", variants={"line": root_types.Line, "end": root_types.End})]]',
                Annotated[
                    root_types.Line | root_types.End | UnknownVariant,
                    tagged("type", variants={"line": root_types.Line, "end": root_types.End}),
                ],
            ),
            stream=stream,
            body={"stream": stream, "topic": topic},
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
