# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Vectorise files and web pages, then search them by meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Omit,
    Operation,
    RawMode,
    StreamingMode,
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    nested,
    omit,
    wrapped,
)
from ....types import ai as ai_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core import RequestOptions, SequenceNotStr
    from .buckets import AsyncBuckets, Buckets

__all__ = ["AsyncEmbeddings", "Embeddings"]

_LIST = Operation(
    id="ai.embeddings.list", method="GET", path="/ai/embeddings", query_styles={"status": Style("form", explode=True)}
)
_CREATE = Operation(id="ai.embeddings.create", method="POST", path="/ai/embeddings", body="application/json")
_SIMILARITY_SEARCH = Operation(
    id="ai.embeddings.similarity_search",
    method="POST",
    path="/ai/embeddings/similarity-search",
    body="application/json",
)
_URL = Operation(id="ai.embeddings.url", method="POST", path="/ai/embeddings/url", body="application/json")
_RETRIEVE = Operation(id="ai.embeddings.retrieve", method="GET", path="/ai/embeddings/{task_id}")


class Embeddings(SyncResource):
    """Vectorise files and web pages, then search them by meaning."""

    @cached_property
    def buckets(self) -> Buckets:
        """The `ai.embeddings.buckets` resource."""
        from .buckets import Buckets

        return Buckets(self._client)

    @cached_property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return EmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return EmbeddingsWithStreamingResponse(self)

    def list(
        self, *, status: SequenceNotStr[str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.BackgroundTasksQueryResponseData:
        """List embedding tasks.

        Returns the tasks in any of the given states; without a filter, those still waiting or
        running.

        `GET /ai/embeddings`

        Args:
            status: States to include, the parameter repeated once for each.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_LIST, ai_types.BackgroundTasksQueryResponseData, query={"status": status}, options=options)

    def create(
        self,
        *,
        bucket_name: str,
        document_chunk_size: int | Omit = omit,
        document_chunk_overlap_size: int | Omit = omit,
        embedding_model: ai_types.SupportedEmbeddingModels | Omit = omit,
        loader: ai_types.SupportedEmbeddingLoaders | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.EmbeddingResponse:
        """Embed the documents of a bucket.

        Starts a background task that splits every file of a storage bucket into chunks and
        vectorises them. Text (PDF, HTML, plain, JSON, CSV) and recordings of up to 100 MB are
        understood; anything else is read as plain text.

        `POST /ai/embeddings`

        Args:
            bucket_name: The bucket in cloud storage.
            document_chunk_size: Length of a chunk.
            document_chunk_overlap_size: What neighbouring chunks share.
            embedding_model: The model that vectorises.
            loader: How to read the files.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _CREATE,
            ai_types.EmbeddingResponse,
            body={
                "bucket_name": bucket_name,
                "document_chunk_size": document_chunk_size,
                "document_chunk_overlap_size": document_chunk_overlap_size,
                "embedding_model": embedding_model,
                "loader": loader,
            },
            options=options,
        )

    def similarity_search(
        self, *, bucket_name: str, query: str, num_of_docs: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.EmbeddingSimilaritySearchResponse:
        """Search a bucket by meaning.

        Returns the chunks closest to the query, nearest first. The distance is cosine, from 0 (same
        meaning) to 1.

        `POST /ai/embeddings/similarity-search`

        Args:
            bucket_name: An embedded bucket.
            query: What the chunks should be about.
            num_of_docs: How many chunks to return.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _SIMILARITY_SEARCH,
            ai_types.EmbeddingSimilaritySearchResponse,
            body={"bucket_name": bucket_name, "query": query, "num_of_docs": num_of_docs},
            options=options,
        )

    def url(self, *, url: str, bucket_name: str, **options: Unpack[RequestOptions]) -> ai_types.EmbeddingResponse:
        """Embed a web site.

        Starts a background task that reads a page and the pages below it, five links deep at most
        and never leaving the domain, stores their text in the bucket and vectorises it.

        `POST /ai/embeddings/url`

        Args:
            url: Page to begin with.
            bucket_name: Bucket for the text of the pages.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _URL, ai_types.EmbeddingResponse, body={"url": url, "bucket_name": bucket_name}, options=options
        )

    def retrieve(self, task_id: str, **options: Unpack[RequestOptions]) -> ai_types.TaskStatusResponse:
        """Get an embedding task.

        Reports how far a background task has come.

        `GET /ai/embeddings/{task_id}`

        Args:
            task_id: The task, as returned when it was started.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_RETRIEVE, ai_types.TaskStatusResponse, path={"task_id": task_id}, options=options)


class AsyncEmbeddings(AsyncResource):
    """Vectorise files and web pages, then search them by meaning."""

    @cached_property
    def buckets(self) -> AsyncBuckets:
        """The `ai.embeddings.buckets` resource."""
        from .buckets import AsyncBuckets

        return AsyncBuckets(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncEmbeddingsWithStreamingResponse(self)

    async def list(
        self, *, status: SequenceNotStr[str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.BackgroundTasksQueryResponseData:
        """List embedding tasks.

        Returns the tasks in any of the given states; without a filter, those still waiting or
        running.

        `GET /ai/embeddings`

        Args:
            status: States to include, the parameter repeated once for each.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _LIST, ai_types.BackgroundTasksQueryResponseData, query={"status": status}, options=options
        )

    async def create(
        self,
        *,
        bucket_name: str,
        document_chunk_size: int | Omit = omit,
        document_chunk_overlap_size: int | Omit = omit,
        embedding_model: ai_types.SupportedEmbeddingModels | Omit = omit,
        loader: ai_types.SupportedEmbeddingLoaders | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.EmbeddingResponse:
        """Embed the documents of a bucket.

        Starts a background task that splits every file of a storage bucket into chunks and
        vectorises them. Text (PDF, HTML, plain, JSON, CSV) and recordings of up to 100 MB are
        understood; anything else is read as plain text.

        `POST /ai/embeddings`

        Args:
            bucket_name: The bucket in cloud storage.
            document_chunk_size: Length of a chunk.
            document_chunk_overlap_size: What neighbouring chunks share.
            embedding_model: The model that vectorises.
            loader: How to read the files.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _CREATE,
            ai_types.EmbeddingResponse,
            body={
                "bucket_name": bucket_name,
                "document_chunk_size": document_chunk_size,
                "document_chunk_overlap_size": document_chunk_overlap_size,
                "embedding_model": embedding_model,
                "loader": loader,
            },
            options=options,
        )

    async def similarity_search(
        self, *, bucket_name: str, query: str, num_of_docs: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.EmbeddingSimilaritySearchResponse:
        """Search a bucket by meaning.

        Returns the chunks closest to the query, nearest first. The distance is cosine, from 0 (same
        meaning) to 1.

        `POST /ai/embeddings/similarity-search`

        Args:
            bucket_name: An embedded bucket.
            query: What the chunks should be about.
            num_of_docs: How many chunks to return.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _SIMILARITY_SEARCH,
            ai_types.EmbeddingSimilaritySearchResponse,
            body={"bucket_name": bucket_name, "query": query, "num_of_docs": num_of_docs},
            options=options,
        )

    async def url(self, *, url: str, bucket_name: str, **options: Unpack[RequestOptions]) -> ai_types.EmbeddingResponse:
        """Embed a web site.

        Starts a background task that reads a page and the pages below it, five links deep at most
        and never leaving the domain, stores their text in the bucket and vectorises it.

        `POST /ai/embeddings/url`

        Args:
            url: Page to begin with.
            bucket_name: Bucket for the text of the pages.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _URL, ai_types.EmbeddingResponse, body={"url": url, "bucket_name": bucket_name}, options=options
        )

    async def retrieve(self, task_id: str, **options: Unpack[RequestOptions]) -> ai_types.TaskStatusResponse:
        """Get an embedding task.

        Reports how far a background task has come.

        `GET /ai/embeddings/{task_id}`

        Args:
            task_id: The task, as returned when it was started.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_RETRIEVE, ai_types.TaskStatusResponse, path={"task_id": task_id}, options=options)


class _EmbeddingsMethods:
    buckets = nested(Embeddings.buckets)

    list = wrapped(Embeddings.list)
    create = wrapped(Embeddings.create)
    similarity_search = wrapped(Embeddings.similarity_search)
    url = wrapped(Embeddings.url)
    retrieve = wrapped(Embeddings.retrieve)


class EmbeddingsWithRawResponse(_EmbeddingsMethods, RawMode[Embeddings]):
    """`Embeddings` with the HTTP response."""


class EmbeddingsWithStreamingResponse(_EmbeddingsMethods, StreamingMode[Embeddings]):
    """`Embeddings` with a streamed HTTP response."""


class _AsyncEmbeddingsMethods:
    buckets = nested(AsyncEmbeddings.buckets)

    list = async_wrapped(AsyncEmbeddings.list)
    create = async_wrapped(AsyncEmbeddings.create)
    similarity_search = async_wrapped(AsyncEmbeddings.similarity_search)
    url = async_wrapped(AsyncEmbeddings.url)
    retrieve = async_wrapped(AsyncEmbeddings.retrieve)


class AsyncEmbeddingsWithRawResponse(_AsyncEmbeddingsMethods, AsyncRawMode[AsyncEmbeddings]):
    """`Embeddings` with the HTTP response."""


class AsyncEmbeddingsWithStreamingResponse(_AsyncEmbeddingsMethods, AsyncStreamingMode[AsyncEmbeddings]):
    """`Embeddings` with a streamed HTTP response."""
