# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Dialogues with an assistant, the messages they hold and the insights drawn from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..... import pagination
from ....._core import (
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
    nested,
    omit,
    wrapped,
)
from .....types.ai import conversations as ai_conversations_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....._core import AsyncPaginator, RequestOptions
    from .insights import AsyncInsights, Insights

__all__ = ["AsyncInsightGroups", "InsightGroups"]

_RETRIEVE_INSIGHT_GROUPS = Operation(
    id="ai.conversations.insight_groups.retrieve_insight_groups", method="GET", path="/ai/conversations/insight-groups"
)
_INSIGHT_GROUPS = Operation(
    id="ai.conversations.insight_groups.insight_groups",
    method="POST",
    path="/ai/conversations/insight-groups",
    body="application/json",
)
_RETRIEVE = Operation(
    id="ai.conversations.insight_groups.retrieve", method="GET", path="/ai/conversations/insight-groups/{group_id}"
)
_UPDATE = Operation(
    id="ai.conversations.insight_groups.update",
    method="PUT",
    path="/ai/conversations/insight-groups/{group_id}",
    body="application/json",
)
_DELETE = Operation(
    id="ai.conversations.insight_groups.delete",
    method="DELETE",
    path="/ai/conversations/insight-groups/{group_id}",
    accept="*/*",
)


class InsightGroups(SyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def insights(self) -> Insights:
        """The `ai.conversations.insight_groups.insights` resource."""
        from .insights import Insights

        return Insights(self._client)

    @cached_property
    def with_raw_response(self) -> InsightGroupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return InsightGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InsightGroupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return InsightGroupsWithStreamingResponse(self)

    def retrieve_insight_groups(
        self, *, page_number: int | Omit = omit, page_size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncDefaultFlatPagination[ai_conversations_types.InsightTemplateGroup]:
        """List insight groups.

        Returns the insight groups page by page.

        `GET /ai/conversations/insight-groups`

        Args:
            page_number: The page, counted from one.
            page_size: Entries on a page.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._page(
            _RETRIEVE_INSIGHT_GROUPS,
            pagination.SyncDefaultFlatPagination[ai_conversations_types.InsightTemplateGroup],
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    def insight_groups(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateGroupDetail:
        """Create an insight group.

        Adds a group without insights; assign some afterwards.

        `POST /ai/conversations/insight-groups`

        Args:
            name: Title for humans.
            description: What the group is for.
            webhook: Where to post findings of the group.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _INSIGHT_GROUPS,
            ai_conversations_types.InsightTemplateGroupDetail,
            body={"name": name, "description": description, "webhook": webhook},
            options=options,
        )

    def retrieve(
        self, group_id: str, **options: Unpack[RequestOptions]
    ) -> ai_conversations_types.InsightTemplateGroupDetail:
        """Get an insight group.

        Returns one group together with the insights assigned to it.

        `GET /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: The insight group.

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
            _RETRIEVE, ai_conversations_types.InsightTemplateGroupDetail, path={"group_id": group_id}, options=options
        )

    def update(
        self,
        group_id: str,
        *,
        name: str | Omit = omit,
        description: str | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateGroupDetail:
        """Update an insight group.

        Changes the members that the body names.

        `PUT /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: The insight group.
            name: Title for humans.
            description: What the group is for.
            webhook: Where to post findings of the group.

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
            _UPDATE,
            ai_conversations_types.InsightTemplateGroupDetail,
            path={"group_id": group_id},
            body={"name": name, "description": description, "webhook": webhook},
            options=options,
        )

    def delete(self, group_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an insight group.

        Removes the group for good.

        `DELETE /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: The insight group.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_DELETE, NoneType, path={"group_id": group_id}, options=options)


class AsyncInsightGroups(AsyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def insights(self) -> AsyncInsights:
        """The `ai.conversations.insight_groups.insights` resource."""
        from .insights import AsyncInsights

        return AsyncInsights(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncInsightGroupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncInsightGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInsightGroupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncInsightGroupsWithStreamingResponse(self)

    def retrieve_insight_groups(
        self, *, page_number: int | Omit = omit, page_size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[
        ai_conversations_types.InsightTemplateGroup,
        pagination.AsyncDefaultFlatPagination[ai_conversations_types.InsightTemplateGroup],
    ]:
        """List insight groups.

        Returns the insight groups page by page.

        `GET /ai/conversations/insight-groups`

        Args:
            page_number: The page, counted from one.
            page_size: Entries on a page.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._page(
            _RETRIEVE_INSIGHT_GROUPS,
            pagination.AsyncDefaultFlatPagination[ai_conversations_types.InsightTemplateGroup],
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def insight_groups(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateGroupDetail:
        """Create an insight group.

        Adds a group without insights; assign some afterwards.

        `POST /ai/conversations/insight-groups`

        Args:
            name: Title for humans.
            description: What the group is for.
            webhook: Where to post findings of the group.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _INSIGHT_GROUPS,
            ai_conversations_types.InsightTemplateGroupDetail,
            body={"name": name, "description": description, "webhook": webhook},
            options=options,
        )

    async def retrieve(
        self, group_id: str, **options: Unpack[RequestOptions]
    ) -> ai_conversations_types.InsightTemplateGroupDetail:
        """Get an insight group.

        Returns one group together with the insights assigned to it.

        `GET /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: The insight group.

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
            _RETRIEVE, ai_conversations_types.InsightTemplateGroupDetail, path={"group_id": group_id}, options=options
        )

    async def update(
        self,
        group_id: str,
        *,
        name: str | Omit = omit,
        description: str | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateGroupDetail:
        """Update an insight group.

        Changes the members that the body names.

        `PUT /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: The insight group.
            name: Title for humans.
            description: What the group is for.
            webhook: Where to post findings of the group.

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
            _UPDATE,
            ai_conversations_types.InsightTemplateGroupDetail,
            path={"group_id": group_id},
            body={"name": name, "description": description, "webhook": webhook},
            options=options,
        )

    async def delete(self, group_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an insight group.

        Removes the group for good.

        `DELETE /ai/conversations/insight-groups/{group_id}`

        Args:
            group_id: The insight group.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_DELETE, NoneType, path={"group_id": group_id}, options=options)


class _InsightGroupsMethods:
    insights = nested(InsightGroups.insights)

    retrieve_insight_groups = wrapped(InsightGroups.retrieve_insight_groups)
    insight_groups = wrapped(InsightGroups.insight_groups)
    retrieve = wrapped(InsightGroups.retrieve)
    update = wrapped(InsightGroups.update)
    delete = wrapped(InsightGroups.delete)


class InsightGroupsWithRawResponse(_InsightGroupsMethods, RawMode[InsightGroups]):
    """`InsightGroups` with the HTTP response."""


class InsightGroupsWithStreamingResponse(_InsightGroupsMethods, StreamingMode[InsightGroups]):
    """`InsightGroups` with a streamed HTTP response."""


class _AsyncInsightGroupsMethods:
    insights = nested(AsyncInsightGroups.insights)

    retrieve_insight_groups = async_wrapped(AsyncInsightGroups.retrieve_insight_groups)
    insight_groups = async_wrapped(AsyncInsightGroups.insight_groups)
    retrieve = async_wrapped(AsyncInsightGroups.retrieve)
    update = async_wrapped(AsyncInsightGroups.update)
    delete = async_wrapped(AsyncInsightGroups.delete)


class AsyncInsightGroupsWithRawResponse(_AsyncInsightGroupsMethods, AsyncRawMode[AsyncInsightGroups]):
    """`InsightGroups` with the HTTP response."""


class AsyncInsightGroupsWithStreamingResponse(_AsyncInsightGroupsMethods, AsyncStreamingMode[AsyncInsightGroups]):
    """`InsightGroups` with a streamed HTTP response."""
