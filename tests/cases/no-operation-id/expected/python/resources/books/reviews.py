# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books.reviews` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions

__all__ = ["AsyncReviews", "Reviews"]

_RETRIEVE = Operation(id="books.reviews.retrieve", method="GET", path="/books/{id}/reviews", accept="*/*")
_CREATE = Operation(id="books.reviews.create", method="POST", path="/books/{id}/reviews", accept="*/*")


class Reviews(SyncResource):
    """The `books.reviews` resource."""

    @cached_property
    def with_raw_response(self) -> ReviewsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ReviewsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReviewsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ReviewsWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /books/{id}/reviews`
        """
        return self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)

    def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /books/{id}/reviews`
        """
        return self._call(_CREATE, NoneType, path={"id": id}, options=options)


class AsyncReviews(AsyncResource):
    """The `books.reviews` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncReviewsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncReviewsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReviewsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncReviewsWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /books/{id}/reviews`
        """
        return await self._call(_RETRIEVE, NoneType, path={"id": id}, options=options)

    async def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /books/{id}/reviews`
        """
        return await self._call(_CREATE, NoneType, path={"id": id}, options=options)


class _ReviewsMethods:
    retrieve = wrapped(Reviews.retrieve)
    create = wrapped(Reviews.create)


class ReviewsWithRawResponse(_ReviewsMethods, RawMode[Reviews]):
    """`Reviews` with the HTTP response."""


class ReviewsWithStreamingResponse(_ReviewsMethods, StreamingMode[Reviews]):
    """`Reviews` with a streamed HTTP response."""


class _AsyncReviewsMethods:
    retrieve = async_wrapped(AsyncReviews.retrieve)
    create = async_wrapped(AsyncReviews.create)


class AsyncReviewsWithRawResponse(_AsyncReviewsMethods, AsyncRawMode[AsyncReviews]):
    """`Reviews` with the HTTP response."""


class AsyncReviewsWithStreamingResponse(_AsyncReviewsMethods, AsyncStreamingMode[AsyncReviews]):
    """`Reviews` with a streamed HTTP response."""
