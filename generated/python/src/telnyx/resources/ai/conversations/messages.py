# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Dialogues with an assistant, the messages they hold and the insights drawn from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import pagination
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
from ....types.ai import conversations as ai_conversations_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core import AsyncPaginator, RequestOptions

__all__ = ["AsyncMessages", "Messages"]

_LIST = Operation(
    id="ai.conversations.messages.list", method="GET", path="/ai/conversations/{conversation_id}/messages"
)


class Messages(SyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return MessagesWithStreamingResponse(self)

    def list(
        self,
        conversation_id: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> pagination.SyncDefaultFlatPagination[ai_conversations_types.ConversationMessage]:
        """List the messages of a conversation.

        Returns the history page by page, tool calls included.

        `GET /ai/conversations/{conversation_id}/messages`

        Args:
            conversation_id: The conversation.
            page_size: How many messages a page holds.
            page_number: Which page to return, counted from one.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._page(
            _LIST,
            pagination.SyncDefaultFlatPagination[ai_conversations_types.ConversationMessage],
            path={"conversation_id": conversation_id},
            query={"page[size]": page_size, "page[number]": page_number},
            options=options,
        )


class AsyncMessages(AsyncResource):
    """Dialogues with an assistant, the messages they hold and the insights drawn from them."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncMessagesWithStreamingResponse(self)

    def list(
        self,
        conversation_id: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        ai_conversations_types.ConversationMessage,
        pagination.AsyncDefaultFlatPagination[ai_conversations_types.ConversationMessage],
    ]:
        """List the messages of a conversation.

        Returns the history page by page, tool calls included.

        `GET /ai/conversations/{conversation_id}/messages`

        Args:
            conversation_id: The conversation.
            page_size: How many messages a page holds.
            page_number: Which page to return, counted from one.

        Raises:
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._page(
            _LIST,
            pagination.AsyncDefaultFlatPagination[ai_conversations_types.ConversationMessage],
            path={"conversation_id": conversation_id},
            query={"page[size]": page_size, "page[number]": page_number},
            options=options,
        )


class _MessagesMethods:
    list = wrapped(Messages.list)


class MessagesWithRawResponse(_MessagesMethods, RawMode[Messages]):
    """`Messages` with the HTTP response."""


class MessagesWithStreamingResponse(_MessagesMethods, StreamingMode[Messages]):
    """`Messages` with a streamed HTTP response."""


class _AsyncMessagesMethods:
    list = async_wrapped(AsyncMessages.list)


class AsyncMessagesWithRawResponse(_AsyncMessagesMethods, AsyncRawMode[AsyncMessages]):
    """`Messages` with the HTTP response."""


class AsyncMessagesWithStreamingResponse(_AsyncMessagesMethods, AsyncStreamingMode[AsyncMessages]):
    """`Messages` with a streamed HTTP response."""
