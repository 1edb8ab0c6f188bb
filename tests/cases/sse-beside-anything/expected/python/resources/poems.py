# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `poems` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import types as root_types
from .._core import (
    AsyncBinaryAPIResponse,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BinaryAPIResponse,
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

_RETRIEVE = Operation(id="poems.retrieve", method="GET", path="/poems/{id}")
_LIST = Operation(id="poems.list", method="GET", path="/poems")
_RETRIEVE_TEXT = Operation(id="poems.retrieve_text", method="GET", path="/poems/{id}/text", accept="text/plain")
_RETRIEVE_SOUND = Operation(id="poems.retrieve_sound", method="GET", path="/poems/{id}/sound", accept="audio/mpeg")


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
    def retrieve(
        self,
        id: str,
        *,
        stream: str | Omit = omit,
        as_stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Poem: ...
    @overload
    def retrieve(
        self, id: str, *, stream: str | Omit = omit, as_stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[root_types.Line]: ...
    @overload
    def retrieve(
        self, id: str, *, stream: str | Omit = omit, as_stream: bool, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | Stream[root_types.Line]: ...
    def retrieve(
        self, id: str, *, stream: str | Omit = omit, as_stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | Stream[root_types.Line]:
        """Retrieve.

        `GET /poems/{id}`

        Args:
            as_stream: Whether to get events as they come, in place of the whole result.
        """
        return self._stream(
            _RETRIEVE,
            root_types.Poem,
            root_types.Line,
            stream=as_stream,
            path={"id": id},
            query={"stream": stream},
            options=options,
        )

    @overload
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.PoemListResponse: ...
    @overload
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[root_types.Poem]: ...
    @overload
    def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit, stream: bool, **options: Unpack[RequestOptions]
    ) -> root_types.PoemListResponse | Stream[root_types.Poem]: ...
    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.PoemListResponse | Stream[root_types.Poem]:
        """List.

        `GET /poems`

        Args:
            stream: Whether to get events as they come, in place of the whole result.
        """
        return self._stream(
            _LIST,
            root_types.PoemListResponse,
            root_types.Poem,
            stream=stream,
            query={"page": page, "per_page": per_page},
            options=options,
        )

    @overload
    def retrieve_text(
        self, id: str, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    def retrieve_text(self, id: str, *, stream: Literal[True], **options: Unpack[RequestOptions]) -> Stream[str]: ...
    @overload
    def retrieve_text(self, id: str, *, stream: bool, **options: Unpack[RequestOptions]) -> str | Stream[str]: ...
    def retrieve_text(
        self, id: str, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> str | Stream[str]:
        """Retrieve text.

        `GET /poems/{id}/text`

        Args:
            stream: Whether to get events as they come, in place of the whole result.
        """
        return self._stream(_RETRIEVE_TEXT, str, str, stream=stream, path={"id": id}, options=options)

    @overload
    def retrieve_sound(
        self, id: str, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> BinaryAPIResponse: ...
    @overload
    def retrieve_sound(
        self, id: str, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[object]: ...
    @overload
    def retrieve_sound(
        self, id: str, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> BinaryAPIResponse | Stream[object]: ...
    def retrieve_sound(
        self, id: str, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> BinaryAPIResponse | Stream[object]:
        """Retrieve sound.

        `GET /poems/{id}/sound`

        Args:
            stream: Whether to get events as they come, in place of the whole result.
        """
        return self._stream(_RETRIEVE_SOUND, BinaryAPIResponse, object, stream=stream, path={"id": id}, options=options)


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
    async def retrieve(
        self,
        id: str,
        *,
        stream: str | Omit = omit,
        as_stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Poem: ...
    @overload
    async def retrieve(
        self, id: str, *, stream: str | Omit = omit, as_stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[root_types.Line]: ...
    @overload
    async def retrieve(
        self, id: str, *, stream: str | Omit = omit, as_stream: bool, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | AsyncStream[root_types.Line]: ...
    async def retrieve(
        self, id: str, *, stream: str | Omit = omit, as_stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.Poem | AsyncStream[root_types.Line]:
        """Retrieve.

        `GET /poems/{id}`

        Args:
            as_stream: Whether to get events as they come, in place of the whole result.
        """
        return await self._stream(
            _RETRIEVE,
            root_types.Poem,
            root_types.Line,
            stream=as_stream,
            path={"id": id},
            query={"stream": stream},
            options=options,
        )

    @overload
    async def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.PoemListResponse: ...
    @overload
    async def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[root_types.Poem]: ...
    @overload
    async def list(
        self, *, page: int | Omit = omit, per_page: int | Omit = omit, stream: bool, **options: Unpack[RequestOptions]
    ) -> root_types.PoemListResponse | AsyncStream[root_types.Poem]: ...
    async def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.PoemListResponse | AsyncStream[root_types.Poem]:
        """List.

        `GET /poems`

        Args:
            stream: Whether to get events as they come, in place of the whole result.
        """
        return await self._stream(
            _LIST,
            root_types.PoemListResponse,
            root_types.Poem,
            stream=stream,
            query={"page": page, "per_page": per_page},
            options=options,
        )

    @overload
    async def retrieve_text(
        self, id: str, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> str: ...
    @overload
    async def retrieve_text(
        self, id: str, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[str]: ...
    @overload
    async def retrieve_text(
        self, id: str, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> str | AsyncStream[str]: ...
    async def retrieve_text(
        self, id: str, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> str | AsyncStream[str]:
        """Retrieve text.

        `GET /poems/{id}/text`

        Args:
            stream: Whether to get events as they come, in place of the whole result.
        """
        return await self._stream(_RETRIEVE_TEXT, str, str, stream=stream, path={"id": id}, options=options)

    @overload
    async def retrieve_sound(
        self, id: str, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryAPIResponse: ...
    @overload
    async def retrieve_sound(
        self, id: str, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[object]: ...
    @overload
    async def retrieve_sound(
        self, id: str, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryAPIResponse | AsyncStream[object]: ...
    async def retrieve_sound(
        self, id: str, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncBinaryAPIResponse | AsyncStream[object]:
        """Retrieve sound.

        `GET /poems/{id}/sound`

        Args:
            stream: Whether to get events as they come, in place of the whole result.
        """
        return await self._stream(
            _RETRIEVE_SOUND, AsyncBinaryAPIResponse, object, stream=stream, path={"id": id}, options=options
        )


class _PoemsMethods:
    retrieve = wrapped(Poems.retrieve)
    list = wrapped(Poems.list)
    retrieve_text = wrapped(Poems.retrieve_text)
    retrieve_sound = wrapped(Poems.retrieve_sound)


class PoemsWithRawResponse(_PoemsMethods, RawMode[Poems]):
    """`Poems` with the HTTP response."""


class PoemsWithStreamingResponse(_PoemsMethods, StreamingMode[Poems]):
    """`Poems` with a streamed HTTP response."""


class _AsyncPoemsMethods:
    retrieve = async_wrapped(AsyncPoems.retrieve)
    list = async_wrapped(AsyncPoems.list)
    retrieve_text = async_wrapped(AsyncPoems.retrieve_text)
    retrieve_sound = async_wrapped(AsyncPoems.retrieve_sound)


class AsyncPoemsWithRawResponse(_AsyncPoemsMethods, AsyncRawMode[AsyncPoems]):
    """`Poems` with the HTTP response."""


class AsyncPoemsWithStreamingResponse(_AsyncPoemsMethods, AsyncStreamingMode[AsyncPoems]):
    """`Poems` with a streamed HTTP response."""
