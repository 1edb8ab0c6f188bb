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
    OneOf,
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
    from typing_extensions import Unpack

    from .._core import RequestOptions
    from ..types import letter_create_params

__all__ = ["AsyncLetters", "Letters"]

_CREATE = Operation(
    id="letters.create",
    method="POST",
    path="/letters",
    body="application/json",
    shape={"from": ("from", OneOf(({}, (), ("user_id",), {"user_id": "userId"}), ({}, (), ("user_id", "shop"), {})))},
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

    def create(
        self,
        *,
        from_: letter_create_params.FromVariant1 | letter_create_params.FromVariant2 | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /letters`
        """
        self._call(_CREATE, NoneType, body={"from": from_}, options=options)


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
        from_: letter_create_params.FromVariant1 | letter_create_params.FromVariant2 | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /letters`
        """
        await self._call(_CREATE, NoneType, body={"from": from_}, options=options)


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
