# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `goal` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
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

    from .._core import RequestOptions

__all__ = ["AsyncGoal", "Goal"]

_UPDATE = Operation(id="goal.update", method="PUT", path="/goal", body="application/json", accept="*/*")


class Goal(SyncResource):
    """The `goal` resource."""

    @cached_property
    def with_raw_response(self) -> GoalWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return GoalWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GoalWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return GoalWithStreamingResponse(self)

    def update(self, *, body: int | None, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /goal`
        """
        return self._call(_UPDATE, NoneType, body=body, options=options)


class AsyncGoal(AsyncResource):
    """The `goal` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncGoalWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncGoalWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGoalWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncGoalWithStreamingResponse(self)

    async def update(self, *, body: int | None, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /goal`
        """
        return await self._call(_UPDATE, NoneType, body=body, options=options)


class _GoalMethods:
    update = wrapped(Goal.update)


class GoalWithRawResponse(_GoalMethods, RawMode[Goal]):
    """`Goal` with the HTTP response."""


class GoalWithStreamingResponse(_GoalMethods, StreamingMode[Goal]):
    """`Goal` with a streamed HTTP response."""


class _AsyncGoalMethods:
    update = async_wrapped(AsyncGoal.update)


class AsyncGoalWithRawResponse(_AsyncGoalMethods, AsyncRawMode[AsyncGoal]):
    """`Goal` with the HTTP response."""


class AsyncGoalWithStreamingResponse(_AsyncGoalMethods, AsyncStreamingMode[AsyncGoal]):
    """`Goal` with a streamed HTTP response."""
