# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Text messages to phones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
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

if TYPE_CHECKING:
    import datetime as dt
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions, SequenceNotStr

__all__ = ["AsyncMessages", "Messages"]

_SEND = Operation(id="messages.send", method="POST", path="/messages", body="application/json")


class Messages(SyncResource):
    """Text messages to phones."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return MessagesWithStreamingResponse(self)

    def send(
        self,
        *,
        to: str,
        from_: str | Omit = omit,
        text: str | Omit = omit,
        type: Literal["SMS", "MMS"] | Omit = omit,
        subject: str | Omit = omit,
        media_urls: SequenceNotStr[str] | Omit = omit,
        messaging_profile_id: str | Omit = omit,
        send_at: str | dt.datetime | None | Omit = omit,
        encoding: Literal["auto", "gsm7", "ucs2"] | Omit = omit,
        auto_detect: bool | Omit = omit,
        use_profile_webhooks: bool | Omit = omit,
        webhook_url: str | Omit = omit,
        webhook_failover_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.MessageSendResponse:
        """Send a message.

        Sends an SMS or MMS from a phone number, short code, alphanumeric sender or number pool.
        Every accepted request costs money, so repeat one only when it surely never arrived.

        `POST /messages`

        Args:
            from_: Phone number, short code or alphanumeric name to send from. A number pool needs
                none.
            text: What to say. An SMS needs it.
            type: The kind of message.
            subject: Subject line of an MMS.
            media_urls: Pictures and sounds of an MMS, less than 1 MB together.
            messaging_profile_id: Profile whose number pool or settings apply.
            send_at: When to send it; now if left out.
            encoding: Character set; `auto` takes the cheapest that fits.
            auto_detect: Detect an SMS of unusually many parts.
            use_profile_webhooks: Report delivery to the webhooks of the profile.
            webhook_url: Where to report delivery.
            webhook_failover_url: Where to report if that fails.

        Raises:
            BadRequestError: The message cannot be sent this way.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return self._call(
            _SEND,
            root_types.MessageSendResponse,
            body={
                "to": to,
                "from": from_,
                "text": text,
                "type": type,
                "subject": subject,
                "media_urls": media_urls,
                "messaging_profile_id": messaging_profile_id,
                "send_at": send_at,
                "encoding": encoding,
                "auto_detect": auto_detect,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_url": webhook_url,
                "webhook_failover_url": webhook_failover_url,
            },
            options=options,
        )


class AsyncMessages(AsyncResource):
    """Text messages to phones."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncMessagesWithStreamingResponse(self)

    async def send(
        self,
        *,
        to: str,
        from_: str | Omit = omit,
        text: str | Omit = omit,
        type: Literal["SMS", "MMS"] | Omit = omit,
        subject: str | Omit = omit,
        media_urls: SequenceNotStr[str] | Omit = omit,
        messaging_profile_id: str | Omit = omit,
        send_at: str | dt.datetime | None | Omit = omit,
        encoding: Literal["auto", "gsm7", "ucs2"] | Omit = omit,
        auto_detect: bool | Omit = omit,
        use_profile_webhooks: bool | Omit = omit,
        webhook_url: str | Omit = omit,
        webhook_failover_url: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.MessageSendResponse:
        """Send a message.

        Sends an SMS or MMS from a phone number, short code, alphanumeric sender or number pool.
        Every accepted request costs money, so repeat one only when it surely never arrived.

        `POST /messages`

        Args:
            from_: Phone number, short code or alphanumeric name to send from. A number pool needs
                none.
            text: What to say. An SMS needs it.
            type: The kind of message.
            subject: Subject line of an MMS.
            media_urls: Pictures and sounds of an MMS, less than 1 MB together.
            messaging_profile_id: Profile whose number pool or settings apply.
            send_at: When to send it; now if left out.
            encoding: Character set; `auto` takes the cheapest that fits.
            auto_detect: Detect an SMS of unusually many parts.
            use_profile_webhooks: Report delivery to the webhooks of the profile.
            webhook_url: Where to report delivery.
            webhook_failover_url: Where to report if that fails.

        Raises:
            BadRequestError: The message cannot be sent this way.
            AuthenticationError: The API key is missing or wrong.
            PermissionDeniedError: The account may not do this.
            NotFoundError: Nothing is there, or it belongs to someone else.
            UnprocessableEntityError: Well-formed, but a value is missing or of the wrong form. The
                AI services answer with `detail`, the others with `errors`.
            RateLimitError: Too many requests in a short time. Wait as long as `retry-after` says,
                then try again.
        """
        return await self._call(
            _SEND,
            root_types.MessageSendResponse,
            body={
                "to": to,
                "from": from_,
                "text": text,
                "type": type,
                "subject": subject,
                "media_urls": media_urls,
                "messaging_profile_id": messaging_profile_id,
                "send_at": send_at,
                "encoding": encoding,
                "auto_detect": auto_detect,
                "use_profile_webhooks": use_profile_webhooks,
                "webhook_url": webhook_url,
                "webhook_failover_url": webhook_failover_url,
            },
            options=options,
        )


class _MessagesMethods:
    send = wrapped(Messages.send)


class MessagesWithRawResponse(_MessagesMethods, RawMode[Messages]):
    """`Messages` with the HTTP response."""


class MessagesWithStreamingResponse(_MessagesMethods, StreamingMode[Messages]):
    """`Messages` with a streamed HTTP response."""


class _AsyncMessagesMethods:
    send = async_wrapped(AsyncMessages.send)


class AsyncMessagesWithRawResponse(_AsyncMessagesMethods, AsyncRawMode[AsyncMessages]):
    """`Messages` with the HTTP response."""


class AsyncMessagesWithStreamingResponse(_AsyncMessagesMethods, AsyncStreamingMode[AsyncMessages]):
    """`Messages` with a streamed HTTP response."""
