# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `letters` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Omit,
    Operation,
    PartStyle,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import FileTypes, RequestOptions

__all__ = ["AsyncLetters", "Letters"]

_SEND = Operation(
    id="letters.send",
    method="POST",
    path="/letters",
    body="application/json",
    upload="multipart/form-data",
    body_styles={"sender": PartStyle(content_type="application/json")},
    files=("pages[]",),
    accept="*/*",
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

    def send(
        self,
        *,
        scan: str | FileTypes,
        sender: root_types.PersonParam | Omit = omit,
        pages: Iterable[FileTypes] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send.

        `POST /letters`
        """
        return self._call(_SEND, NoneType, body={"scan": scan, "sender": sender, "pages": pages}, options=options)


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

    async def send(
        self,
        *,
        scan: str | FileTypes,
        sender: root_types.PersonParam | Omit = omit,
        pages: Iterable[FileTypes] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send.

        `POST /letters`
        """
        return await self._call(_SEND, NoneType, body={"scan": scan, "sender": sender, "pages": pages}, options=options)


class _LettersMethods:
    send = wrapped(Letters.send)


class LettersWithRawResponse(_LettersMethods, RawMode[Letters]):
    """`Letters` with the HTTP response."""


class LettersWithStreamingResponse(_LettersMethods, StreamingMode[Letters]):
    """`Letters` with a streamed HTTP response."""


class _AsyncLettersMethods:
    send = async_wrapped(AsyncLetters.send)


class AsyncLettersWithRawResponse(_AsyncLettersMethods, AsyncRawMode[AsyncLetters]):
    """`Letters` with the HTTP response."""


class AsyncLettersWithStreamingResponse(_AsyncLettersMethods, AsyncStreamingMode[AsyncLetters]):
    """`Letters` with a streamed HTTP response."""
