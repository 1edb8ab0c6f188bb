# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `poems` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import AsyncStream, RequestOptions, Stream
    from ..types import poem_list_params

__all__ = ["AsyncPoems", "Poems"]

_SEARCH = Operation(id="poems.search", method="QUERY", path="/poems", body="application/json")
_LIST = Operation(id="poems.list", method="GET", path="/poems", query_styles={"filter": Style("form", explode=True)})
_COPY = Operation(id="poems.copy", method="COPY", path="/poems/{id}", accept="*/*")
_RETRIEVE_LINES = Operation(
    id="poems.retrieve_lines", method="GET", path="/poems/{id}/lines", accept="text/event-stream"
)


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

    def search(self, *, term: str, **options: Unpack[RequestOptions]) -> root_types.PoemSearchResponse:
        """Search.

        `QUERY /poems`
        """
        return self._call(_SEARCH, root_types.PoemSearchResponse, body={"term": term}, options=options)

    def list(
        self, *, filter: poem_list_params.Filter | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.PoemListResponse:
        """List.

        `GET /poems`
        """
        return self._call(_LIST, root_types.PoemListResponse, query={"filter": filter}, options=options)

    def copy(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Copy.

        `COPY /poems/{id}`
        """
        self._call(_COPY, NoneType, path={"id": id}, options=options)

    def retrieve_lines(self, id: str, **options: Unpack[RequestOptions]) -> Stream[root_types.Poem]:
        """Retrieve lines.

        `GET /poems/{id}/lines`
        """
        return self._stream(
            _RETRIEVE_LINES, root_types.Poem, root_types.Poem, stream=True, path={"id": id}, options=options
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

    async def search(self, *, term: str, **options: Unpack[RequestOptions]) -> root_types.PoemSearchResponse:
        """Search.

        `QUERY /poems`
        """
        return await self._call(_SEARCH, root_types.PoemSearchResponse, body={"term": term}, options=options)

    async def list(
        self, *, filter: poem_list_params.Filter | Omit = omit, **options: Unpack[RequestOptions]
    ) -> root_types.PoemListResponse:
        """List.

        `GET /poems`
        """
        return await self._call(_LIST, root_types.PoemListResponse, query={"filter": filter}, options=options)

    async def copy(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Copy.

        `COPY /poems/{id}`
        """
        await self._call(_COPY, NoneType, path={"id": id}, options=options)

    async def retrieve_lines(self, id: str, **options: Unpack[RequestOptions]) -> AsyncStream[root_types.Poem]:
        """Retrieve lines.

        `GET /poems/{id}/lines`
        """
        return await self._stream(
            _RETRIEVE_LINES, root_types.Poem, root_types.Poem, stream=True, path={"id": id}, options=options
        )


class _PoemsMethods:
    search = wrapped(Poems.search)
    list = wrapped(Poems.list)
    copy = wrapped(Poems.copy)
    retrieve_lines = wrapped(Poems.retrieve_lines)


class PoemsWithRawResponse(_PoemsMethods, RawMode[Poems]):
    """`Poems` with the HTTP response."""


class PoemsWithStreamingResponse(_PoemsMethods, StreamingMode[Poems]):
    """`Poems` with a streamed HTTP response."""


class _AsyncPoemsMethods:
    search = async_wrapped(AsyncPoems.search)
    list = async_wrapped(AsyncPoems.list)
    copy = async_wrapped(AsyncPoems.copy)
    retrieve_lines = async_wrapped(AsyncPoems.retrieve_lines)


class AsyncPoemsWithRawResponse(_AsyncPoemsMethods, AsyncRawMode[AsyncPoems]):
    """`Poems` with the HTTP response."""


class AsyncPoemsWithStreamingResponse(_AsyncPoemsMethods, AsyncStreamingMode[AsyncPoems]):
    """`Poems` with a streamed HTTP response."""
