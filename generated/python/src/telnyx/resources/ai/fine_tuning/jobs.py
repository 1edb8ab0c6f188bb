# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Train a base model on examples of your own."""

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
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)
from ....types.ai import fine_tuning as ai_fine_tuning_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core import RequestOptions
    from ....types.ai.fine_tuning import job_create_params

__all__ = ["AsyncJobs", "Jobs"]

_LIST = Operation(id="ai.fine_tuning.jobs.list", method="GET", path="/ai/fine_tuning/jobs")
_CREATE = Operation(
    id="ai.fine_tuning.jobs.create", method="POST", path="/ai/fine_tuning/jobs", body="application/json"
)
_RETRIEVE = Operation(id="ai.fine_tuning.jobs.retrieve", method="GET", path="/ai/fine_tuning/jobs/{job_id}")
_CANCEL = Operation(id="ai.fine_tuning.jobs.cancel", method="POST", path="/ai/fine_tuning/jobs/{job_id}/cancel")


class Jobs(SyncResource):
    """Train a base model on examples of your own."""

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return JobsWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> ai_fine_tuning_types.FineTuningJobsListData:
        """List fine-tuning jobs.

        Returns all training jobs of the account, finished ones included.

        `GET /ai/fine_tuning/jobs`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_LIST, ai_fine_tuning_types.FineTuningJobsListData, options=options)

    def create(
        self,
        *,
        model: str,
        training_file: str,
        suffix: str | Omit = omit,
        hyperparameters: job_create_params.Hyperparameters | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_fine_tuning_types.FineTuningJob:
        """Create a fine-tuning job.

        Queues the training of a base model on an uploaded file.

        `POST /ai/fine_tuning/jobs`

        Args:
            model: The base model.
            training_file: The uploaded file of examples.
            suffix: Ending for the name of the trained model.
            hyperparameters: How to train.

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
            ai_fine_tuning_types.FineTuningJob,
            body={"model": model, "training_file": training_file, "suffix": suffix, "hyperparameters": hyperparameters},
            options=options,
        )

    def retrieve(self, job_id: str, **options: Unpack[RequestOptions]) -> ai_fine_tuning_types.FineTuningJob:
        """Get a fine-tuning job.

        Returns one training job and how far it has come.

        `GET /ai/fine_tuning/jobs/{job_id}`

        Args:
            job_id: The fine-tuning job.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_RETRIEVE, ai_fine_tuning_types.FineTuningJob, path={"job_id": job_id}, options=options)

    def cancel(self, job_id: str, **options: Unpack[RequestOptions]) -> ai_fine_tuning_types.FineTuningJob:
        """Cancel a fine-tuning job.

        Stops a job that has not finished.

        `POST /ai/fine_tuning/jobs/{job_id}/cancel`

        Args:
            job_id: The fine-tuning job.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_CANCEL, ai_fine_tuning_types.FineTuningJob, path={"job_id": job_id}, options=options)


class AsyncJobs(AsyncResource):
    """Train a base model on examples of your own."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncJobsWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> ai_fine_tuning_types.FineTuningJobsListData:
        """List fine-tuning jobs.

        Returns all training jobs of the account, finished ones included.

        `GET /ai/fine_tuning/jobs`

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_LIST, ai_fine_tuning_types.FineTuningJobsListData, options=options)

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        suffix: str | Omit = omit,
        hyperparameters: job_create_params.Hyperparameters | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_fine_tuning_types.FineTuningJob:
        """Create a fine-tuning job.

        Queues the training of a base model on an uploaded file.

        `POST /ai/fine_tuning/jobs`

        Args:
            model: The base model.
            training_file: The uploaded file of examples.
            suffix: Ending for the name of the trained model.
            hyperparameters: How to train.

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
            ai_fine_tuning_types.FineTuningJob,
            body={"model": model, "training_file": training_file, "suffix": suffix, "hyperparameters": hyperparameters},
            options=options,
        )

    async def retrieve(self, job_id: str, **options: Unpack[RequestOptions]) -> ai_fine_tuning_types.FineTuningJob:
        """Get a fine-tuning job.

        Returns one training job and how far it has come.

        `GET /ai/fine_tuning/jobs/{job_id}`

        Args:
            job_id: The fine-tuning job.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_RETRIEVE, ai_fine_tuning_types.FineTuningJob, path={"job_id": job_id}, options=options)

    async def cancel(self, job_id: str, **options: Unpack[RequestOptions]) -> ai_fine_tuning_types.FineTuningJob:
        """Cancel a fine-tuning job.

        Stops a job that has not finished.

        `POST /ai/fine_tuning/jobs/{job_id}/cancel`

        Args:
            job_id: The fine-tuning job.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_CANCEL, ai_fine_tuning_types.FineTuningJob, path={"job_id": job_id}, options=options)


class _JobsMethods:
    list = wrapped(Jobs.list)
    create = wrapped(Jobs.create)
    retrieve = wrapped(Jobs.retrieve)
    cancel = wrapped(Jobs.cancel)


class JobsWithRawResponse(_JobsMethods, RawMode[Jobs]):
    """`Jobs` with the HTTP response."""


class JobsWithStreamingResponse(_JobsMethods, StreamingMode[Jobs]):
    """`Jobs` with a streamed HTTP response."""


class _AsyncJobsMethods:
    list = async_wrapped(AsyncJobs.list)
    create = async_wrapped(AsyncJobs.create)
    retrieve = async_wrapped(AsyncJobs.retrieve)
    cancel = async_wrapped(AsyncJobs.cancel)


class AsyncJobsWithRawResponse(_AsyncJobsMethods, AsyncRawMode[AsyncJobs]):
    """`Jobs` with the HTTP response."""


class AsyncJobsWithStreamingResponse(_AsyncJobsMethods, AsyncStreamingMode[AsyncJobs]):
    """`Jobs` with a streamed HTTP response."""
