# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `find` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

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
from ..types import shared as shared_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncFind", "Find"]

_RETRIEVE = Operation(id="find.retrieve", method="GET", path="/find")


class Find(SyncResource):
    """The `find` resource."""

    @cached_property
    def with_raw_response(self) -> FindWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return FindWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FindWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return FindWithStreamingResponse(self)

    def retrieve(self, **options: Unpack[RequestOptions]) -> shared_types.Genre | str | root_types.Book:
        """Retrieve.

        `GET /find`
        """
        return self._call(_RETRIEVE, cast("Any", shared_types.Genre | str | root_types.Book), options=options)


class AsyncFind(AsyncResource):
    """The `find` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncFindWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncFindWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFindWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncFindWithStreamingResponse(self)

    async def retrieve(self, **options: Unpack[RequestOptions]) -> shared_types.Genre | str | root_types.Book:
        """Retrieve.

        `GET /find`
        """
        return await self._call(_RETRIEVE, cast("Any", shared_types.Genre | str | root_types.Book), options=options)


class _FindMethods:
    retrieve = wrapped(Find.retrieve)


class FindWithRawResponse(_FindMethods, RawMode[Find]):
    """`Find` with the HTTP response."""


class FindWithStreamingResponse(_FindMethods, StreamingMode[Find]):
    """`Find` with a streamed HTTP response."""


class _AsyncFindMethods:
    retrieve = async_wrapped(AsyncFind.retrieve)


class AsyncFindWithRawResponse(_AsyncFindMethods, AsyncRawMode[AsyncFind]):
    """`Find` with the HTTP response."""


class AsyncFindWithStreamingResponse(_AsyncFindMethods, AsyncStreamingMode[AsyncFind]):
    """`Find` with a streamed HTTP response."""
