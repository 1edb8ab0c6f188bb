# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The `ai.fine_tuning` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    RawMode,
    StreamingMode,
    SyncResource,
    cached_property,
    nested,
)

if TYPE_CHECKING:
    from .jobs import AsyncJobs, Jobs

__all__ = ["AsyncFineTuning", "FineTuning"]


class FineTuning(SyncResource):
    """The `ai.fine_tuning` resource."""

    @cached_property
    def jobs(self) -> Jobs:
        """The `ai.fine_tuning.jobs` resource."""
        from .jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return FineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return FineTuningWithStreamingResponse(self)


class AsyncFineTuning(AsyncResource):
    """The `ai.fine_tuning` resource."""

    @cached_property
    def jobs(self) -> AsyncJobs:
        """The `ai.fine_tuning.jobs` resource."""
        from .jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncFineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncFineTuningWithStreamingResponse(self)


class _FineTuningMethods:
    jobs = nested(FineTuning.jobs)


class FineTuningWithRawResponse(_FineTuningMethods, RawMode[FineTuning]):
    """`FineTuning` with the HTTP response."""


class FineTuningWithStreamingResponse(_FineTuningMethods, StreamingMode[FineTuning]):
    """`FineTuning` with a streamed HTTP response."""


class _AsyncFineTuningMethods:
    jobs = nested(AsyncFineTuning.jobs)


class AsyncFineTuningWithRawResponse(_AsyncFineTuningMethods, AsyncRawMode[AsyncFineTuning]):
    """`FineTuning` with the HTTP response."""


class AsyncFineTuningWithStreamingResponse(_AsyncFineTuningMethods, AsyncStreamingMode[AsyncFineTuning]):
    """`FineTuning` with a streamed HTTP response."""
