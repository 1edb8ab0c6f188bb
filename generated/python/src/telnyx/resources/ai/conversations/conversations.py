# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Dialogues with an assistant, the messages they hold and the insights drawn from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    nested,
    omit,
    wrapped,
)
from ....types import ai as ai_types

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from typing_extensions import Unpack

    from ...._core import RequestOptions, SequenceNotStr
    from .insight_groups.insight_groups import AsyncInsightGroups, InsightGroups
    from .insights import AsyncInsights, Insights
    from .messages import AsyncMessages, Messages

__all__ = ["AsyncConversations", "Conversations"]

_LIST = Operation(id="ai.conversations.list", method="GET", path="/ai/conversations")
_CREATE = Operation(id="ai.conversations.create", method="POST", path="/ai/conversations", body="application/json")
_RETRIEVE = Operation(id="ai.conversations.retrieve", method="GET", path="/ai/conversations/{conversation_id}")
_UPDATE = Operation(
    id="ai.conversations.update", method="PUT", path="/ai/conversations/{conversation_id}", body="application/json"
)
_DELETE = Operation(
    id="ai.conversations.delete", method="DELETE", path="/ai/conversations/{conversation_id}", accept="*/*"
)
_RETRIEVE_CONVERSATIONS_INSIGHTS = Operation(
    id="ai.conversations.retrieve_conversations_insights",
    method="GET",
    path="/ai/conversations/{conversation_id}/conversations-insights",
)
_ADD_MESSAGE = Operation(
    id="ai.conversations.add_message",
    method="POST",
    path="/ai/conversations/{conversation_id}/message",
    body="application/json",
    accept="*/*",
)


class Conversations(SyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def insight_groups(self) -> InsightGroups:
        """The `ai.conversations.insight_groups` resource."""
        from .insight_groups.insight_groups import InsightGroups

        return InsightGroups(self._client)

    @cached_property
    def insights(self) -> Insights:
        """The `ai.conversations.insights` resource."""
        from .insights import Insights

        return Insights(self._client)

    @cached_property
    def messages(self) -> Messages:
        """The `ai.conversations.messages` resource."""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ConversationsWithStreamingResponse(self)

    def list(
        self,
        *,
        id: str | Omit = omit,
        name: str | Omit = omit,
        created_at: str | Omit = omit,
        last_message_at: str | Omit = omit,
        metadata_assistant_id: str | Omit = omit,
        metadata_call_control_id: str | Omit = omit,
        metadata_telnyx_agent_target: str | Omit = omit,
        metadata_telnyx_end_user_target: str | Omit = omit,
        metadata_telnyx_conversation_channel: str | Omit = omit,
        limit: int | Omit = omit,
        order: str | Omit = omit,
        or_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ConversationsListData:
        """List conversations.

        Finds conversations by PostgREST conditions: each filter is an operator, a dot and a value,
        such as `eq.assistant-123` or `gte.2025-01-01`. Filters on different fields must all hold.

        `GET /ai/conversations`

        Args:
            id: Condition on the identifier.
            name: Condition on the name, where `%` stands for any text after `like`.
            created_at: Condition on the time of creation.
            last_message_at: Condition on the time of the newest message.
            metadata_assistant_id: Condition on the assistant that takes part.
            metadata_call_control_id: Condition on the phone call behind the conversation.
            metadata_telnyx_agent_target: Condition on the assistant's own address, a phone number
                or SIP URI.
            metadata_telnyx_end_user_target: Condition on the other party's address, a phone number
                or SIP URI.
            metadata_telnyx_conversation_channel: Condition on the medium, for example `phone_call`.
            limit: The most conversations to return.
            order: Field and direction to sort by.
            or_: Alternatives in parentheses, of which one must hold.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _LIST,
            ai_types.ConversationsListData,
            query={
                "id": id,
                "name": name,
                "created_at": created_at,
                "last_message_at": last_message_at,
                "metadata->assistant_id": metadata_assistant_id,
                "metadata->call_control_id": metadata_call_control_id,
                "metadata->telnyx_agent_target": metadata_telnyx_agent_target,
                "metadata->telnyx_end_user_target": metadata_telnyx_end_user_target,
                "metadata->telnyx_conversation_channel": metadata_telnyx_conversation_channel,
                "limit": limit,
                "order": order,
                "or": or_,
            },
            options=options,
        )

    def create(
        self, *, name: str | Omit = omit, metadata: Mapping[str, str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.Conversation:
        """Create a conversation.

        Opens an empty conversation. The answer carries it without a `data` envelope.

        `POST /ai/conversations`

        Args:
            name: Title for humans.
            metadata: Notes of your own.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_CREATE, ai_types.Conversation, body={"name": name, "metadata": metadata}, options=options)

    def retrieve(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> ai_types.ConversationRetrieveResponse:
        """Get a conversation.

        Returns one conversation without its messages.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id: The conversation.

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
            _RETRIEVE, ai_types.ConversationRetrieveResponse, path={"conversation_id": conversation_id}, options=options
        )

    def update(
        self, conversation_id: str, *, metadata: Mapping[str, str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.ConversationUpdateResponse:
        """Update a conversation.

        Sets the metadata of a conversation.

        `PUT /ai/conversations/{conversation_id}`

        Args:
            conversation_id: The conversation.
            metadata: Notes of your own.

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
            ai_types.ConversationUpdateResponse,
            path={"conversation_id": conversation_id},
            body={"metadata": metadata},
            options=options,
        )

    def delete(self, conversation_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a conversation.

        Removes the conversation for good.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id: The conversation.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(_DELETE, NoneType, path={"conversation_id": conversation_id}, options=options)

    def retrieve_conversations_insights(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> ai_types.ConversationInsightListData:
        """Get the insights of a conversation.

        Returns what the insight templates found in one conversation, one entry for each run.

        `GET /ai/conversations/{conversation_id}/conversations-insights`

        Args:
            conversation_id: The conversation.

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
            _RETRIEVE_CONVERSATIONS_INSIGHTS,
            ai_types.ConversationInsightListData,
            path={"conversation_id": conversation_id},
            options=options,
        )

    def add_message(
        self,
        conversation_id: str,
        *,
        role: str,
        content: str | Omit = omit,
        name: str | Omit = omit,
        sent_at: str | dt.datetime | Omit = omit,
        tool_call_id: str | Omit = omit,
        tool_calls: Iterable[Mapping[str, object]] | Omit = omit,
        tool_choice: str | Mapping[str, object] | Omit = omit,
        metadata: Mapping[str, str | int | bool | SequenceNotStr[str | int | bool]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add a message to a conversation.

        Writes a message into the history by hand. No model is asked for a reply.

        `POST /ai/conversations/{conversation_id}/message`

        Args:
            conversation_id: The conversation to write to.
            role: Who speaks, such as `user` or `assistant`.
            content: What is said.
            name: Name of the speaker.
            sent_at: When it was said.
            tool_call_id: The call that this message answers.
            tool_calls: Calls that this message makes.
            tool_choice: Which tool to use: a word such as `auto`, or the tool itself.
            metadata: Notes of your own.

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
            _ADD_MESSAGE,
            NoneType,
            path={"conversation_id": conversation_id},
            body={
                "role": role,
                "content": content,
                "name": name,
                "sent_at": sent_at,
                "tool_call_id": tool_call_id,
                "tool_calls": tool_calls,
                "tool_choice": tool_choice,
                "metadata": metadata,
            },
            options=options,
        )


class AsyncConversations(AsyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def insight_groups(self) -> AsyncInsightGroups:
        """The `ai.conversations.insight_groups` resource."""
        from .insight_groups.insight_groups import AsyncInsightGroups

        return AsyncInsightGroups(self._client)

    @cached_property
    def insights(self) -> AsyncInsights:
        """The `ai.conversations.insights` resource."""
        from .insights import AsyncInsights

        return AsyncInsights(self._client)

    @cached_property
    def messages(self) -> AsyncMessages:
        """The `ai.conversations.messages` resource."""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncConversationsWithStreamingResponse(self)

    async def list(
        self,
        *,
        id: str | Omit = omit,
        name: str | Omit = omit,
        created_at: str | Omit = omit,
        last_message_at: str | Omit = omit,
        metadata_assistant_id: str | Omit = omit,
        metadata_call_control_id: str | Omit = omit,
        metadata_telnyx_agent_target: str | Omit = omit,
        metadata_telnyx_end_user_target: str | Omit = omit,
        metadata_telnyx_conversation_channel: str | Omit = omit,
        limit: int | Omit = omit,
        order: str | Omit = omit,
        or_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ai_types.ConversationsListData:
        """List conversations.

        Finds conversations by PostgREST conditions: each filter is an operator, a dot and a value,
        such as `eq.assistant-123` or `gte.2025-01-01`. Filters on different fields must all hold.

        `GET /ai/conversations`

        Args:
            id: Condition on the identifier.
            name: Condition on the name, where `%` stands for any text after `like`.
            created_at: Condition on the time of creation.
            last_message_at: Condition on the time of the newest message.
            metadata_assistant_id: Condition on the assistant that takes part.
            metadata_call_control_id: Condition on the phone call behind the conversation.
            metadata_telnyx_agent_target: Condition on the assistant's own address, a phone number
                or SIP URI.
            metadata_telnyx_end_user_target: Condition on the other party's address, a phone number
                or SIP URI.
            metadata_telnyx_conversation_channel: Condition on the medium, for example `phone_call`.
            limit: The most conversations to return.
            order: Field and direction to sort by.
            or_: Alternatives in parentheses, of which one must hold.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _LIST,
            ai_types.ConversationsListData,
            query={
                "id": id,
                "name": name,
                "created_at": created_at,
                "last_message_at": last_message_at,
                "metadata->assistant_id": metadata_assistant_id,
                "metadata->call_control_id": metadata_call_control_id,
                "metadata->telnyx_agent_target": metadata_telnyx_agent_target,
                "metadata->telnyx_end_user_target": metadata_telnyx_end_user_target,
                "metadata->telnyx_conversation_channel": metadata_telnyx_conversation_channel,
                "limit": limit,
                "order": order,
                "or": or_,
            },
            options=options,
        )

    async def create(
        self, *, name: str | Omit = omit, metadata: Mapping[str, str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.Conversation:
        """Create a conversation.

        Opens an empty conversation. The answer carries it without a `data` envelope.

        `POST /ai/conversations`

        Args:
            name: Title for humans.
            metadata: Notes of your own.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _CREATE, ai_types.Conversation, body={"name": name, "metadata": metadata}, options=options
        )

    async def retrieve(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> ai_types.ConversationRetrieveResponse:
        """Get a conversation.

        Returns one conversation without its messages.

        `GET /ai/conversations/{conversation_id}`

        Args:
            conversation_id: The conversation.

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
            _RETRIEVE, ai_types.ConversationRetrieveResponse, path={"conversation_id": conversation_id}, options=options
        )

    async def update(
        self, conversation_id: str, *, metadata: Mapping[str, str] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ai_types.ConversationUpdateResponse:
        """Update a conversation.

        Sets the metadata of a conversation.

        `PUT /ai/conversations/{conversation_id}`

        Args:
            conversation_id: The conversation.
            metadata: Notes of your own.

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
            ai_types.ConversationUpdateResponse,
            path={"conversation_id": conversation_id},
            body={"metadata": metadata},
            options=options,
        )

    async def delete(self, conversation_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a conversation.

        Removes the conversation for good.

        `DELETE /ai/conversations/{conversation_id}`

        Args:
            conversation_id: The conversation.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(_DELETE, NoneType, path={"conversation_id": conversation_id}, options=options)

    async def retrieve_conversations_insights(
        self, conversation_id: str, **options: Unpack[RequestOptions]
    ) -> ai_types.ConversationInsightListData:
        """Get the insights of a conversation.

        Returns what the insight templates found in one conversation, one entry for each run.

        `GET /ai/conversations/{conversation_id}/conversations-insights`

        Args:
            conversation_id: The conversation.

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
            _RETRIEVE_CONVERSATIONS_INSIGHTS,
            ai_types.ConversationInsightListData,
            path={"conversation_id": conversation_id},
            options=options,
        )

    async def add_message(
        self,
        conversation_id: str,
        *,
        role: str,
        content: str | Omit = omit,
        name: str | Omit = omit,
        sent_at: str | dt.datetime | Omit = omit,
        tool_call_id: str | Omit = omit,
        tool_calls: Iterable[Mapping[str, object]] | Omit = omit,
        tool_choice: str | Mapping[str, object] | Omit = omit,
        metadata: Mapping[str, str | int | bool | SequenceNotStr[str | int | bool]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add a message to a conversation.

        Writes a message into the history by hand. No model is asked for a reply.

        `POST /ai/conversations/{conversation_id}/message`

        Args:
            conversation_id: The conversation to write to.
            role: Who speaks, such as `user` or `assistant`.
            content: What is said.
            name: Name of the speaker.
            sent_at: When it was said.
            tool_call_id: The call that this message answers.
            tool_calls: Calls that this message makes.
            tool_choice: Which tool to use: a word such as `auto`, or the tool itself.
            metadata: Notes of your own.

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
            _ADD_MESSAGE,
            NoneType,
            path={"conversation_id": conversation_id},
            body={
                "role": role,
                "content": content,
                "name": name,
                "sent_at": sent_at,
                "tool_call_id": tool_call_id,
                "tool_calls": tool_calls,
                "tool_choice": tool_choice,
                "metadata": metadata,
            },
            options=options,
        )


class _ConversationsMethods:
    insight_groups = nested(Conversations.insight_groups)

    insights = nested(Conversations.insights)

    messages = nested(Conversations.messages)

    list = wrapped(Conversations.list)
    create = wrapped(Conversations.create)
    retrieve = wrapped(Conversations.retrieve)
    update = wrapped(Conversations.update)
    delete = wrapped(Conversations.delete)
    retrieve_conversations_insights = wrapped(Conversations.retrieve_conversations_insights)
    add_message = wrapped(Conversations.add_message)


class ConversationsWithRawResponse(_ConversationsMethods, RawMode[Conversations]):
    """`Conversations` with the HTTP response."""


class ConversationsWithStreamingResponse(_ConversationsMethods, StreamingMode[Conversations]):
    """`Conversations` with a streamed HTTP response."""


class _AsyncConversationsMethods:
    insight_groups = nested(AsyncConversations.insight_groups)

    insights = nested(AsyncConversations.insights)

    messages = nested(AsyncConversations.messages)

    list = async_wrapped(AsyncConversations.list)
    create = async_wrapped(AsyncConversations.create)
    retrieve = async_wrapped(AsyncConversations.retrieve)
    update = async_wrapped(AsyncConversations.update)
    delete = async_wrapped(AsyncConversations.delete)
    retrieve_conversations_insights = async_wrapped(AsyncConversations.retrieve_conversations_insights)
    add_message = async_wrapped(AsyncConversations.add_message)


class AsyncConversationsWithRawResponse(_AsyncConversationsMethods, AsyncRawMode[AsyncConversations]):
    """`Conversations` with the HTTP response."""


class AsyncConversationsWithStreamingResponse(_AsyncConversationsMethods, AsyncStreamingMode[AsyncConversations]):
    """`Conversations` with a streamed HTTP response."""
