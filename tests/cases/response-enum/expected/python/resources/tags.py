# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `tags` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import pagination
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
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import AsyncPaginator, RequestOptions

__all__ = ["AsyncTags", "Tags"]

_LIST = Operation(id="tags.list", method="GET", path="/tags")


class Tags(SyncResource):
    """The `tags` resource."""

    @cached_property
    def with_raw_response(self) -> TagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return TagsWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncNumberedPageUntilEmpty[root_types.TagListResponse | str | None]:
        """List.

        `GET /tags`
        """
        return self._page(
            _LIST,
            pagination.SyncNumberedPageUntilEmpty[root_types.TagListResponse | str | None],
            query={"page[number]": page_number},
            options=options,
        )


class AsyncTags(AsyncResource):
    """The `tags` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncTagsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTagsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTagsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncTagsWithStreamingResponse(self)

    def list(
        self, *, page_number: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[
        root_types.TagListResponse | str | None,
        pagination.AsyncNumberedPageUntilEmpty[root_types.TagListResponse | str | None],
    ]:
        """List.

        `GET /tags`
        """
        return self._page(
            _LIST,
            pagination.AsyncNumberedPageUntilEmpty[root_types.TagListResponse | str | None],
            query={"page[number]": page_number},
            options=options,
        )


class _TagsMethods:
    list = wrapped(Tags.list)


class TagsWithRawResponse(_TagsMethods, RawMode[Tags]):
    """`Tags` with the HTTP response."""


class TagsWithStreamingResponse(_TagsMethods, StreamingMode[Tags]):
    """`Tags` with a streamed HTTP response."""


class _AsyncTagsMethods:
    list = async_wrapped(AsyncTags.list)


class AsyncTagsWithRawResponse(_AsyncTagsMethods, AsyncRawMode[AsyncTags]):
    """`Tags` with the HTTP response."""


class AsyncTagsWithStreamingResponse(_AsyncTagsMethods, AsyncStreamingMode[AsyncTags]):
    """`Tags` with a streamed HTTP response."""
