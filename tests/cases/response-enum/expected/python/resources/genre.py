# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `genre` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

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
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncGenre", "Genre"]

_RETRIEVE = Operation(id="genre.retrieve", method="GET", path="/genre")


class Genre(SyncResource):
    """The `genre` resource."""

    @cached_property
    def with_raw_response(self) -> GenreWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return GenreWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GenreWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return GenreWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> shared_types.Genre | str:
        """Retrieve.

        `GET /genre`
        """
        return self._call(_RETRIEVE, cast("Any", shared_types.Genre | str), options=options)


class AsyncGenre(AsyncResource):
    """The `genre` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncGenreWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncGenreWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGenreWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncGenreWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> shared_types.Genre | str:
        """Retrieve.

        `GET /genre`
        """
        return await self._call(_RETRIEVE, cast("Any", shared_types.Genre | str), options=options)


class _GenreMethods:
    retrieve = wrapped(Genre.retrieve)


class GenreWithRawResponse(_GenreMethods, RawMode[Genre]):
    """`Genre` with the HTTP response."""


class GenreWithStreamingResponse(_GenreMethods, StreamingMode[Genre]):
    """`Genre` with a streamed HTTP response."""


class _AsyncGenreMethods:
    retrieve = async_wrapped(AsyncGenre.retrieve)


class AsyncGenreWithRawResponse(_AsyncGenreMethods, AsyncRawMode[AsyncGenre]):
    """`Genre` with the HTTP response."""


class AsyncGenreWithStreamingResponse(_AsyncGenreMethods, AsyncStreamingMode[AsyncGenre]):
    """`Genre` with a streamed HTTP response."""
