# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `covers` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import types as root_types
from ..._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    nested,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions
    from .picture import AsyncPicture, Picture

__all__ = ["AsyncCovers", "Covers"]

_RETRIEVE = Operation(id="covers.retrieve", method="GET", path="/covers/{id}")
_REPLACE = Operation(id="covers.replace", method="PUT", path="/covers/{id}", body="application/json")


class Covers(SyncResource):
    """The `covers` resource."""

    @cached_property
    def picture(self) -> Picture:
        """The `covers.picture` resource."""
        from .picture import Picture

        return Picture(self._client)

    @cached_property
    def with_raw_response(self) -> CoversWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CoversWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CoversWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CoversWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Cover:
        """Retrieve.

        `GET /covers/{id}`
        """
        return self._call(_RETRIEVE, root_types.Cover, path={"id": id}, options=options)

    def replace(self, id: str, *, colour: str, **options: Unpack[RequestOptions]) -> root_types.Cover:
        """Replace.

        `PUT /covers/{id}`
        """
        return self._call(_REPLACE, root_types.Cover, path={"id": id}, body={"colour": colour}, options=options)


class AsyncCovers(AsyncResource):
    """The `covers` resource."""

    @cached_property
    def picture(self) -> AsyncPicture:
        """The `covers.picture` resource."""
        from .picture import AsyncPicture

        return AsyncPicture(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCoversWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCoversWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCoversWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCoversWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> root_types.Cover:
        """Retrieve.

        `GET /covers/{id}`
        """
        return await self._call(_RETRIEVE, root_types.Cover, path={"id": id}, options=options)

    async def replace(self, id: str, *, colour: str, **options: Unpack[RequestOptions]) -> root_types.Cover:
        """Replace.

        `PUT /covers/{id}`
        """
        return await self._call(_REPLACE, root_types.Cover, path={"id": id}, body={"colour": colour}, options=options)


class _CoversMethods:
    picture = nested(Covers.picture)

    retrieve = wrapped(Covers.retrieve)
    replace = wrapped(Covers.replace)


class CoversWithRawResponse(_CoversMethods, RawMode[Covers]):
    """`Covers` with the HTTP response."""


class CoversWithStreamingResponse(_CoversMethods, StreamingMode[Covers]):
    """`Covers` with a streamed HTTP response."""


class _AsyncCoversMethods:
    picture = nested(AsyncCovers.picture)

    retrieve = async_wrapped(AsyncCovers.retrieve)
    replace = async_wrapped(AsyncCovers.replace)


class AsyncCoversWithRawResponse(_AsyncCoversMethods, AsyncRawMode[AsyncCovers]):
    """`Covers` with the HTTP response."""


class AsyncCoversWithStreamingResponse(_AsyncCoversMethods, AsyncStreamingMode[AsyncCovers]):
    """`Covers` with a streamed HTTP response."""
