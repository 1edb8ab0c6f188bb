# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Dialogues with an assistant, the messages they hold and the insights drawn from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._core import (
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

    from ....._core import RequestOptions

__all__ = ["AsyncInsights", "Insights"]

_ASSIGN = Operation(
    id="ai.conversations.insight_groups.insights.assign",
    method="POST",
    path="/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign",
    accept="*/*",
)
_DELETE_UNASSIGN = Operation(
    id="ai.conversations.insight_groups.insights.delete_unassign",
    method="DELETE",
    path="/ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign",
    accept="*/*",
)


class Insights(SyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def with_raw_response(self) -> InsightsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return InsightsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InsightsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return InsightsWithStreamingResponse(self)

    def assign(self, insight_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> None:
        """Put an insight into a group.

        Adds one insight to those of a group.

        `POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`

        Args:
            group_id: The insight group.
            insight_id: The insight template.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_ASSIGN, NoneType, path={"group_id": group_id, "insight_id": insight_id}, options=options)

    def delete_unassign(self, insight_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> None:
        """Take an insight out of a group.

        Undoes an assignment.

        `DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`

        Args:
            group_id: The insight group.
            insight_id: The insight template.

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
            _DELETE_UNASSIGN, NoneType, path={"group_id": group_id, "insight_id": insight_id}, options=options
        )


class AsyncInsights(AsyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def with_raw_response(self) -> AsyncInsightsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncInsightsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInsightsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncInsightsWithStreamingResponse(self)

    async def assign(self, insight_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> None:
        """Put an insight into a group.

        Adds one insight to those of a group.

        `POST /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/assign`

        Args:
            group_id: The insight group.
            insight_id: The insight template.

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
            _ASSIGN, NoneType, path={"group_id": group_id, "insight_id": insight_id}, options=options
        )

    async def delete_unassign(self, insight_id: str, *, group_id: str, **options: Unpack[RequestOptions]) -> None:
        """Take an insight out of a group.

        Undoes an assignment.

        `DELETE /ai/conversations/insight-groups/{group_id}/insights/{insight_id}/unassign`

        Args:
            group_id: The insight group.
            insight_id: The insight template.

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
            _DELETE_UNASSIGN, NoneType, path={"group_id": group_id, "insight_id": insight_id}, options=options
        )


class _InsightsMethods:
    assign = wrapped(Insights.assign)
    delete_unassign = wrapped(Insights.delete_unassign)


class InsightsWithRawResponse(_InsightsMethods, RawMode[Insights]):
    """`Insights` with the HTTP response."""


class InsightsWithStreamingResponse(_InsightsMethods, StreamingMode[Insights]):
    """`Insights` with a streamed HTTP response."""


class _AsyncInsightsMethods:
    assign = async_wrapped(AsyncInsights.assign)
    delete_unassign = async_wrapped(AsyncInsights.delete_unassign)


class AsyncInsightsWithRawResponse(_AsyncInsightsMethods, AsyncRawMode[AsyncInsights]):
    """`Insights` with the HTTP response."""


class AsyncInsightsWithStreamingResponse(_AsyncInsightsMethods, AsyncStreamingMode[AsyncInsights]):
    """`Insights` with a streamed HTTP response."""
