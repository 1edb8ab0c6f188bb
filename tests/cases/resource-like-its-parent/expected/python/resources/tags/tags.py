# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `tags` resource."""

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
    from .tags_.tags import AsyncTags as AsyncTagsTags
    from .tags_.tags import Tags as TagsTags

__all__ = ["AsyncTags", "Tags"]

_LIST = Operation(id="tags.list", method="GET", path="/tags")


class Tags(SyncResource):
    """The `tags` resource."""

    @cached_property
    def tags(self) -> TagsTags:
        """The `tags.tags` resource."""
        from .tags_.tags import Tags

        return Tags(self._client)

    @cached_property
    def with_raw_response(self) -> TagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TagsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> root_types.TagListResponse:
        """List.

        `GET /tags`
        """
        return self._call(_LIST, root_types.TagListResponse, options=options)


class AsyncTags(AsyncResource):
    """The `tags` resource."""

    @cached_property
    def tags(self) -> AsyncTagsTags:
        """The `tags.tags` resource."""
        from .tags_.tags import AsyncTags

        return AsyncTags(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTagsWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> root_types.TagListResponse:
        """List.

        `GET /tags`
        """
        return await self._call(_LIST, root_types.TagListResponse, options=options)


class _TagsMethods:
    tags = nested(Tags.tags)

    list = wrapped(Tags.list)


class TagsWithRawResponse(_TagsMethods, RawMode[Tags]):
    """`Tags` with the HTTP response."""


class TagsWithStreamingResponse(_TagsMethods, StreamingMode[Tags]):
    """`Tags` with a streamed HTTP response."""


class _AsyncTagsMethods:
    tags = nested(AsyncTags.tags)

    list = async_wrapped(AsyncTags.list)


class AsyncTagsWithRawResponse(_AsyncTagsMethods, AsyncRawMode[AsyncTags]):
    """`Tags` with the HTTP response."""


class AsyncTagsWithStreamingResponse(_AsyncTagsMethods, AsyncStreamingMode[AsyncTags]):
    """`Tags` with a streamed HTTP response."""
