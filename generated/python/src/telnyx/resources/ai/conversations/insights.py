# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Dialogues with an assistant, the messages they hold and the insights drawn from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import pagination
from ...._core import (
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
from ....types.ai import conversations as ai_conversations_types

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from ...._core import AsyncPaginator, RequestOptions

__all__ = ["AsyncInsights", "Insights"]

_LIST = Operation(id="ai.conversations.insights.list", method="GET", path="/ai/conversations/insights")
_CREATE = Operation(
    id="ai.conversations.insights.create", method="POST", path="/ai/conversations/insights", body="application/json"
)
_RETRIEVE = Operation(
    id="ai.conversations.insights.retrieve", method="GET", path="/ai/conversations/insights/{insight_id}"
)
_UPDATE = Operation(
    id="ai.conversations.insights.update",
    method="PUT",
    path="/ai/conversations/insights/{insight_id}",
    body="application/json",
)
_DELETE = Operation(
    id="ai.conversations.insights.delete", method="DELETE", path="/ai/conversations/insights/{insight_id}", accept="*/*"
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

    def list(
        self, *, page_number: int | Omit = omit, page_size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> pagination.SyncDefaultFlatPagination[ai_conversations_types.InsightTemplate]:
        """List insights.

        Returns the insight templates page by page.

        `GET /ai/conversations/insights`

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
            _LIST,
            pagination.SyncDefaultFlatPagination[ai_conversations_types.InsightTemplate],
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        instructions: str,
        json_schema: str | Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateDetail:
        """Create an insight.

        Adds a template whose instructions are applied to conversations.

        `POST /ai/conversations/insights`

        Args:
            name: Title for humans.
            instructions: What to look for, told to the model.
            json_schema: JSON Schema for structured findings.
            webhook: Where to post findings.

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
            ai_conversations_types.InsightTemplateDetail,
            body={"name": name, "instructions": instructions, "json_schema": json_schema, "webhook": webhook},
            options=options,
        )

    def retrieve(
        self, insight_id: str, **options: Unpack[RequestOptions]
    ) -> ai_conversations_types.InsightTemplateDetail:
        """Get an insight.

        Returns one insight template.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
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
            _RETRIEVE, ai_conversations_types.InsightTemplateDetail, path={"insight_id": insight_id}, options=options
        )

    def update(
        self,
        insight_id: str,
        *,
        name: str | Omit = omit,
        instructions: str | Omit = omit,
        json_schema: str | Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateDetail:
        """Update an insight.

        Changes the members that the body names.

        `PUT /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: The insight template.
            name: Title for humans.
            instructions: What to look for, told to the model.
            json_schema: JSON Schema for structured findings.
            webhook: Where to post findings.

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
            ai_conversations_types.InsightTemplateDetail,
            path={"insight_id": insight_id},
            body={"name": name, "instructions": instructions, "json_schema": json_schema, "webhook": webhook},
            options=options,
        )

    def delete(self, insight_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an insight.

        Removes the template for good.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
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
        return self._call(_DELETE, NoneType, path={"insight_id": insight_id}, options=options)


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

    def list(
        self, *, page_number: int | Omit = omit, page_size: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[
        ai_conversations_types.InsightTemplate,
        pagination.AsyncDefaultFlatPagination[ai_conversations_types.InsightTemplate],
    ]:
        """List insights.

        Returns the insight templates page by page.

        `GET /ai/conversations/insights`

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
            _LIST,
            pagination.AsyncDefaultFlatPagination[ai_conversations_types.InsightTemplate],
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        instructions: str,
        json_schema: str | Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateDetail:
        """Create an insight.

        Adds a template whose instructions are applied to conversations.

        `POST /ai/conversations/insights`

        Args:
            name: Title for humans.
            instructions: What to look for, told to the model.
            json_schema: JSON Schema for structured findings.
            webhook: Where to post findings.

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
            ai_conversations_types.InsightTemplateDetail,
            body={"name": name, "instructions": instructions, "json_schema": json_schema, "webhook": webhook},
            options=options,
        )

    async def retrieve(
        self, insight_id: str, **options: Unpack[RequestOptions]
    ) -> ai_conversations_types.InsightTemplateDetail:
        """Get an insight.

        Returns one insight template.

        `GET /ai/conversations/insights/{insight_id}`

        Args:
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
            _RETRIEVE, ai_conversations_types.InsightTemplateDetail, path={"insight_id": insight_id}, options=options
        )

    async def update(
        self,
        insight_id: str,
        *,
        name: str | Omit = omit,
        instructions: str | Omit = omit,
        json_schema: str | Mapping[str, object] | Omit = omit,
        webhook: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_conversations_types.InsightTemplateDetail:
        """Update an insight.

        Changes the members that the body names.

        `PUT /ai/conversations/insights/{insight_id}`

        Args:
            insight_id: The insight template.
            name: Title for humans.
            instructions: What to look for, told to the model.
            json_schema: JSON Schema for structured findings.
            webhook: Where to post findings.

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
            ai_conversations_types.InsightTemplateDetail,
            path={"insight_id": insight_id},
            body={"name": name, "instructions": instructions, "json_schema": json_schema, "webhook": webhook},
            options=options,
        )

    async def delete(self, insight_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an insight.

        Removes the template for good.

        `DELETE /ai/conversations/insights/{insight_id}`

        Args:
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
        return await self._call(_DELETE, NoneType, path={"insight_id": insight_id}, options=options)


class _InsightsMethods:
    list = wrapped(Insights.list)
    create = wrapped(Insights.create)
    retrieve = wrapped(Insights.retrieve)
    update = wrapped(Insights.update)
    delete = wrapped(Insights.delete)


class InsightsWithRawResponse(_InsightsMethods, RawMode[Insights]):
    """`Insights` with the HTTP response."""


class InsightsWithStreamingResponse(_InsightsMethods, StreamingMode[Insights]):
    """`Insights` with a streamed HTTP response."""


class _AsyncInsightsMethods:
    list = async_wrapped(AsyncInsights.list)
    create = async_wrapped(AsyncInsights.create)
    retrieve = async_wrapped(AsyncInsights.retrieve)
    update = async_wrapped(AsyncInsights.update)
    delete = async_wrapped(AsyncInsights.delete)


class AsyncInsightsWithRawResponse(_AsyncInsightsMethods, AsyncRawMode[AsyncInsights]):
    """`Insights` with the HTTP response."""


class AsyncInsightsWithStreamingResponse(_AsyncInsightsMethods, AsyncStreamingMode[AsyncInsights]):
    """`Insights` with a streamed HTTP response."""
