# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `letters` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .._core import (
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

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    from typing_extensions import TypedDict, Unpack

    from .._core import NotGiven, RequestOptions

    class _ExtraHeadersTimeoutMaxRetriesOptions(TypedDict, total=False):
        request_extra_headers: Mapping[str, str | Omit] | None
        extra_query: Mapping[str, object] | None
        extra_body: object
        request_timeout: float | httpx.Timeout | NotGiven | None
        request_max_retries: int
        deadline: float | None
        idempotency_key: str


__all__ = ["AsyncLetters", "Letters"]

_CREATE = Operation(
    id="letters.create",
    method="POST",
    path="/letters",
    body="application/json",
    accept="*/*",
    option_names={
        "request_extra_headers": "extra_headers",
        "request_timeout": "timeout",
        "request_max_retries": "max_retries",
    },
)


class Letters(SyncResource):
    """The `letters` resource."""

    @cached_property
    def with_raw_response(self) -> LettersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LettersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LettersWithStreamingResponse(self)

    def create(
        self,
        *,
        text: str,
        timeout: int,
        max_retries: int | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | Omit = omit,
        self_: str | Omit = omit,
        options: str | Omit = omit,
        **request_options: Unpack[_ExtraHeadersTimeoutMaxRetriesOptions],
    ) -> None:
        """Create.

        `POST /letters`

        Args:
            timeout: Seconds that the courier waits.

        Options:
            request_extra_headers: The option that other methods call `extra_headers`.
            request_timeout: The option that other methods call `timeout`.
            request_max_retries: The option that other methods call `max_retries`.
        """
        return self._call(
            _CREATE,
            NoneType,
            body={
                "text": text,
                "timeout": timeout,
                "max_retries": max_retries,
                "stream": stream,
                "extra_headers": extra_headers,
                "self": self_,
                "options": options,
            },
            options=cast("RequestOptions", request_options),
        )


class AsyncLetters(AsyncResource):
    """The `letters` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncLettersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLettersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLettersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLettersWithStreamingResponse(self)

    async def create(
        self,
        *,
        text: str,
        timeout: int,
        max_retries: int | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Mapping[str, str] | Omit = omit,
        self_: str | Omit = omit,
        options: str | Omit = omit,
        **request_options: Unpack[_ExtraHeadersTimeoutMaxRetriesOptions],
    ) -> None:
        """Create.

        `POST /letters`

        Args:
            timeout: Seconds that the courier waits.

        Options:
            request_extra_headers: The option that other methods call `extra_headers`.
            request_timeout: The option that other methods call `timeout`.
            request_max_retries: The option that other methods call `max_retries`.
        """
        return await self._call(
            _CREATE,
            NoneType,
            body={
                "text": text,
                "timeout": timeout,
                "max_retries": max_retries,
                "stream": stream,
                "extra_headers": extra_headers,
                "self": self_,
                "options": options,
            },
            options=cast("RequestOptions", request_options),
        )


class _LettersMethods:
    create = wrapped(Letters.create)


class LettersWithRawResponse(_LettersMethods, RawMode[Letters]):
    """`Letters` with the HTTP response."""


class LettersWithStreamingResponse(_LettersMethods, StreamingMode[Letters]):
    """`Letters` with a streamed HTTP response."""


class _AsyncLettersMethods:
    create = async_wrapped(AsyncLetters.create)


class AsyncLettersWithRawResponse(_AsyncLettersMethods, AsyncRawMode[AsyncLetters]):
    """`Letters` with the HTTP response."""


class AsyncLettersWithStreamingResponse(_AsyncLettersMethods, AsyncStreamingMode[AsyncLetters]):
    """`Letters` with a streamed HTTP response."""
