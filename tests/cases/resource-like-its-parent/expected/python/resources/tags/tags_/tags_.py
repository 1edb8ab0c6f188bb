# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `tags.tags.tags` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)
from ....types.tags import tags as tags_tags_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core import RequestOptions

__all__ = ["AsyncTags", "Tags"]

_LIST = Operation(id="tags.tags.tags.list", method="GET", path="/tags/tags/tags")
_CREATE = Operation(id="tags.tags.tags.create", method="POST", path="/tags/tags/tags", accept="*/*")


class Tags(SyncResource):
    """The `tags.tags.tags` resource."""

    @cached_property
    def with_raw_response(self) -> TagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TagsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> tags_tags_types.TagListResponse:
        """List.

        `GET /tags/tags/tags`
        """
        return self._call(_LIST, tags_tags_types.TagListResponse, options=options)

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /tags/tags/tags`
        """
        return self._call(_CREATE, NoneType, options=options)


class AsyncTags(AsyncResource):
    """The `tags.tags.tags` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncTagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTagsWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> tags_tags_types.TagListResponse:
        """List.

        `GET /tags/tags/tags`
        """
        return await self._call(_LIST, tags_tags_types.TagListResponse, options=options)

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /tags/tags/tags`
        """
        return await self._call(_CREATE, NoneType, options=options)


class _TagsMethods:
    list = wrapped(Tags.list)
    create = wrapped(Tags.create)


class TagsWithRawResponse(_TagsMethods, RawMode[Tags]):
    """`Tags` with the HTTP response."""


class TagsWithStreamingResponse(_TagsMethods, StreamingMode[Tags]):
    """`Tags` with a streamed HTTP response."""


class _AsyncTagsMethods:
    list = async_wrapped(AsyncTags.list)
    create = async_wrapped(AsyncTags.create)


class AsyncTagsWithRawResponse(_AsyncTagsMethods, AsyncRawMode[AsyncTags]):
    """`Tags` with the HTTP response."""


class AsyncTagsWithStreamingResponse(_AsyncTagsMethods, AsyncStreamingMode[AsyncTags]):
    """`Tags` with a streamed HTTP response."""
