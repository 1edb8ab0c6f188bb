# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `chat` resource."""

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

__all__ = ["AsyncChat", "Chat"]

_LIST_PHONES = Operation(id="chat.list_phones", method="GET", path="/v2/chat/phones", accept="*/*")


class Chat(SyncResource):
    """The `chat` resource."""

    @cached_property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ChatWithStreamingResponse(self)

    def list_phones(self, **options: Unpack[RequestOptions]) -> None:
        """List phones.

        `GET /v2/chat/phones`
        """
        return self._call(_LIST_PHONES, NoneType, options=options)


class AsyncChat(AsyncResource):
    """The `chat` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncChatWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncChatWithStreamingResponse(self)

    async def list_phones(self, **options: Unpack[RequestOptions]) -> None:
        """List phones.

        `GET /v2/chat/phones`
        """
        return await self._call(_LIST_PHONES, NoneType, options=options)


class _ChatMethods:
    list_phones = wrapped(Chat.list_phones)


class ChatWithRawResponse(_ChatMethods, RawMode[Chat]):
    """`Chat` with the HTTP response."""


class ChatWithStreamingResponse(_ChatMethods, StreamingMode[Chat]):
    """`Chat` with a streamed HTTP response."""


class _AsyncChatMethods:
    list_phones = async_wrapped(AsyncChat.list_phones)


class AsyncChatWithRawResponse(_AsyncChatMethods, AsyncRawMode[AsyncChat]):
    """`Chat` with the HTTP response."""


class AsyncChatWithStreamingResponse(_AsyncChatMethods, AsyncStreamingMode[AsyncChat]):
    """`Chat` with a streamed HTTP response."""
