# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Vectorise files and web pages, then search them by meaning."""

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
from ....types.ai import embeddings as ai_embeddings_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core import RequestOptions

__all__ = ["AsyncBuckets", "Buckets"]

_LIST = Operation(id="ai.embeddings.buckets.list", method="GET", path="/ai/embeddings/buckets")
_RETRIEVE = Operation(id="ai.embeddings.buckets.retrieve", method="GET", path="/ai/embeddings/buckets/{bucket_name}")
_DELETE = Operation(
    id="ai.embeddings.buckets.delete", method="DELETE", path="/ai/embeddings/buckets/{bucket_name}", accept="*/*"
)


class Buckets(SyncResource):
    """Vectorise files and web pages, then search them by meaning."""

    @cached_property
    def with_raw_response(self) -> BucketsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BucketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BucketsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BucketsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> ai_embeddings_types.UserEmbeddedBucketsData:
        """List embedded buckets.

        Names the buckets of yours that have embeddings.

        `GET /ai/embeddings/buckets`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_LIST, ai_embeddings_types.UserEmbeddedBucketsData, options=options)

    def retrieve(
        self, bucket_name: str, **options: Unpack[RequestOptions]
    ) -> ai_embeddings_types.EmbeddingsBucketFilesData:
        """List the files of an embedded bucket.

        Tells for each file whether it is embedded, and why not where it failed.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: The bucket's name in cloud storage.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _RETRIEVE, ai_embeddings_types.EmbeddingsBucketFilesData, path={"bucket_name": bucket_name}, options=options
        )

    def delete(self, bucket_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the embeddings of a bucket.

        Drops the embeddings of a bucket and switches AI off for it.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: The bucket's name in cloud storage.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: No such bucket, or it was never embedded.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_DELETE, NoneType, path={"bucket_name": bucket_name}, options=options)


class AsyncBuckets(AsyncResource):
    """Vectorise files and web pages, then search them by meaning."""

    @cached_property
    def with_raw_response(self) -> AsyncBucketsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBucketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBucketsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBucketsWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> ai_embeddings_types.UserEmbeddedBucketsData:
        """List embedded buckets.

        Names the buckets of yours that have embeddings.

        `GET /ai/embeddings/buckets`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_LIST, ai_embeddings_types.UserEmbeddedBucketsData, options=options)

    async def retrieve(
        self, bucket_name: str, **options: Unpack[RequestOptions]
    ) -> ai_embeddings_types.EmbeddingsBucketFilesData:
        """List the files of an embedded bucket.

        Tells for each file whether it is embedded, and why not where it failed.

        `GET /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: The bucket's name in cloud storage.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _RETRIEVE, ai_embeddings_types.EmbeddingsBucketFilesData, path={"bucket_name": bucket_name}, options=options
        )

    async def delete(self, bucket_name: str, **options: Unpack[RequestOptions]) -> None:
        """Delete the embeddings of a bucket.

        Drops the embeddings of a bucket and switches AI off for it.

        `DELETE /ai/embeddings/buckets/{bucket_name}`

        Args:
            bucket_name: The bucket's name in cloud storage.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: No such bucket, or it was never embedded.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_DELETE, NoneType, path={"bucket_name": bucket_name}, options=options)


class _BucketsMethods:
    list = wrapped(Buckets.list)
    retrieve = wrapped(Buckets.retrieve)
    delete = wrapped(Buckets.delete)


class BucketsWithRawResponse(_BucketsMethods, RawMode[Buckets]):
    """`Buckets` with the HTTP response."""


class BucketsWithStreamingResponse(_BucketsMethods, StreamingMode[Buckets]):
    """`Buckets` with a streamed HTTP response."""


class _AsyncBucketsMethods:
    list = async_wrapped(AsyncBuckets.list)
    retrieve = async_wrapped(AsyncBuckets.retrieve)
    delete = async_wrapped(AsyncBuckets.delete)


class AsyncBucketsWithRawResponse(_AsyncBucketsMethods, AsyncRawMode[AsyncBuckets]):
    """`Buckets` with the HTTP response."""


class AsyncBucketsWithStreamingResponse(_AsyncBucketsMethods, AsyncStreamingMode[AsyncBuckets]):
    """`Buckets` with a streamed HTTP response."""
