# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `jobs` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from .. import pagination
from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
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
    from collections.abc import Mapping
    from typing import Literal

    import httpx
    from typing_extensions import TypedDict, Unpack

    from .._core import AsyncPaginator, AsyncStream, NotGiven, RequestOptions, Stream

    class _ExtraQueryRequestTimeoutDeadlineOptions(TypedDict, total=False):
        extra_headers: Mapping[str, str | Omit] | None
        request_extra_query: Mapping[str, object] | None
        extra_body: object
        request_request_timeout: float | httpx.Timeout | NotGiven | None
        max_retries: int
        request_deadline: float | None
        idempotency_key: str

    class _ExtraBodyIdempotencyKeyOptions(TypedDict, total=False):
        extra_headers: Mapping[str, str | Omit] | None
        extra_query: Mapping[str, object] | None
        request_extra_body: object
        timeout: float | httpx.Timeout | NotGiven | None
        max_retries: int
        deadline: float | None
        request_idempotency_key: str


__all__ = ["AsyncJobs", "Jobs"]

_RETRIEVE = Operation(
    id="jobs.retrieve",
    method="GET",
    path="/jobs/{timeout}",
    accept="*/*",
    option_names={
        "request_extra_query": "extra_query",
        "request_request_timeout": "timeout",
        "request_deadline": "deadline",
    },
)
_LIST = Operation(id="jobs.list", method="GET", path="/jobs")
_CREATE = Operation(
    id="jobs.create",
    method="POST",
    path="/jobs",
    body="application/json",
    option_names={"request_extra_body": "extra_body", "request_idempotency_key": "idempotency_key"},
)


class Jobs(SyncResource):
    """The `jobs` resource."""

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return JobsWithStreamingResponse(self)

    def retrieve(
        self,
        timeout: str,
        *,
        extra_query: str | Omit = omit,
        deadline: int | Omit = omit,
        request_timeout: int | Omit = omit,
        **options: Unpack[_ExtraQueryRequestTimeoutDeadlineOptions],
    ) -> None:
        """Retrieve.

        `GET /jobs/{timeout}`

        Options:
            request_extra_query: The option that other methods call `extra_query`.
            request_request_timeout: The option that other methods call `timeout`.
            request_deadline: The option that other methods call `deadline`.
        """
        return self._call(
            _RETRIEVE,
            NoneType,
            path={"timeout": timeout},
            query={"extra_query": extra_query, "request_timeout": request_timeout},
            headers={"deadline": deadline},
            options=cast("RequestOptions", options),
        )

    def list(
        self, *, page: int | Omit = omit, options: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> pagination.SyncNumberedPageByPage[root_types.Job]:
        """List.

        `GET /jobs`
        """
        return self._page(
            _LIST,
            pagination.SyncNumberedPageByPage[root_types.Job],
            query={"page": page, "options": options},
            options=request_options,
        )

    @overload
    def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: Literal[False] | Omit = omit,
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> root_types.Job: ...
    @overload
    def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: Literal[True],
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> Stream[root_types.Job]: ...
    @overload
    def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: bool,
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> root_types.Job | Stream[root_types.Job]: ...
    def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: bool | Omit = omit,
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> root_types.Job | Stream[root_types.Job]:
        """Create.

        `POST /jobs`

        Options:
            request_extra_body: The option that other methods call `extra_body`.
            request_idempotency_key: The option that other methods call `idempotency_key`.
        """
        return self._stream(
            _CREATE,
            root_types.Job,
            root_types.Job,
            stream=stream,
            body={"idempotency_key": idempotency_key, "extra_body": extra_body, "stream": stream},
            options=cast("RequestOptions", options),
        )


class AsyncJobs(AsyncResource):
    """The `jobs` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncJobsWithStreamingResponse(self)

    async def retrieve(
        self,
        timeout: str,
        *,
        extra_query: str | Omit = omit,
        deadline: int | Omit = omit,
        request_timeout: int | Omit = omit,
        **options: Unpack[_ExtraQueryRequestTimeoutDeadlineOptions],
    ) -> None:
        """Retrieve.

        `GET /jobs/{timeout}`

        Options:
            request_extra_query: The option that other methods call `extra_query`.
            request_request_timeout: The option that other methods call `timeout`.
            request_deadline: The option that other methods call `deadline`.
        """
        return await self._call(
            _RETRIEVE,
            NoneType,
            path={"timeout": timeout},
            query={"extra_query": extra_query, "request_timeout": request_timeout},
            headers={"deadline": deadline},
            options=cast("RequestOptions", options),
        )

    def list(
        self, *, page: int | Omit = omit, options: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[root_types.Job, pagination.AsyncNumberedPageByPage[root_types.Job]]:
        """List.

        `GET /jobs`
        """
        return self._page(
            _LIST,
            pagination.AsyncNumberedPageByPage[root_types.Job],
            query={"page": page, "options": options},
            options=request_options,
        )

    @overload
    async def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: Literal[False] | Omit = omit,
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> root_types.Job: ...
    @overload
    async def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: Literal[True],
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> AsyncStream[root_types.Job]: ...
    @overload
    async def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: bool,
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> root_types.Job | AsyncStream[root_types.Job]: ...
    async def create(
        self,
        *,
        idempotency_key: str,
        extra_body: Mapping[str, str],
        stream: bool | Omit = omit,
        **options: Unpack[_ExtraBodyIdempotencyKeyOptions],
    ) -> root_types.Job | AsyncStream[root_types.Job]:
        """Create.

        `POST /jobs`

        Options:
            request_extra_body: The option that other methods call `extra_body`.
            request_idempotency_key: The option that other methods call `idempotency_key`.
        """
        return await self._stream(
            _CREATE,
            root_types.Job,
            root_types.Job,
            stream=stream,
            body={"idempotency_key": idempotency_key, "extra_body": extra_body, "stream": stream},
            options=cast("RequestOptions", options),
        )


class _JobsMethods:
    retrieve = wrapped(Jobs.retrieve)
    list = wrapped(Jobs.list)
    create = wrapped(Jobs.create)


class JobsWithRawResponse(_JobsMethods, RawMode[Jobs]):
    """`Jobs` with the HTTP response."""


class JobsWithStreamingResponse(_JobsMethods, StreamingMode[Jobs]):
    """`Jobs` with a streamed HTTP response."""


class _AsyncJobsMethods:
    retrieve = async_wrapped(AsyncJobs.retrieve)
    list = async_wrapped(AsyncJobs.list)
    create = async_wrapped(AsyncJobs.create)


class AsyncJobsWithRawResponse(_AsyncJobsMethods, AsyncRawMode[AsyncJobs]):
    """`Jobs` with the HTTP response."""


class AsyncJobsWithStreamingResponse(_AsyncJobsMethods, AsyncStreamingMode[AsyncJobs]):
    """`Jobs` with a streamed HTTP response."""
