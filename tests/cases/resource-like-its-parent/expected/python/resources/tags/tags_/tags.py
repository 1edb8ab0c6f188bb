# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `tags.tags` resource."""

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
    nested,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core import RequestOptions
    from .tags_ import AsyncTags as AsyncTagsTags
    from .tags_ import Tags as TagsTags

__all__ = ["AsyncTags", "Tags"]

_RETRIEVE = Operation(id="tags.tags.retrieve", method="GET", path="/tags/tags/{id}", accept="*/*")


class Tags(SyncResource):
    """The `tags.tags` resource."""

    @cached_property
    def tags(self) -> TagsTags:
        """The `tags.tags.tags` resource."""
        from .tags_ import Tags

        return Tags(self._client)

    @cached_property
    def with_raw_response(self) -> TagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TagsWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /tags/tags/{id}`
        """
        return self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class AsyncTags(AsyncResource):
    """The `tags.tags` resource."""

    @cached_property
    def tags(self) -> AsyncTagsTags:
        """The `tags.tags.tags` resource."""
        from .tags_ import AsyncTags

        return AsyncTags(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncTagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTagsWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /tags/tags/{id}`
        """
        return await self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)


class _TagsMethods:
    tags = nested(Tags.tags)

    retrieve = wrapped(Tags.retrieve)


class TagsWithRawResponse(_TagsMethods, RawMode[Tags]):
    """`Tags` with the HTTP response."""


class TagsWithStreamingResponse(_TagsMethods, StreamingMode[Tags]):
    """`Tags` with a streamed HTTP response."""


class _AsyncTagsMethods:
    tags = nested(AsyncTags.tags)

    retrieve = async_wrapped(AsyncTags.retrieve)


class AsyncTagsWithRawResponse(_AsyncTagsMethods, AsyncRawMode[AsyncTags]):
    """`Tags` with the HTTP response."""


class AsyncTagsWithStreamingResponse(_AsyncTagsMethods, AsyncStreamingMode[AsyncTags]):
    """`Tags` with a streamed HTTP response."""
