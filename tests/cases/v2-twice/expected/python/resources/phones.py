# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `phones` resource."""

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

__all__ = ["AsyncPhones", "Phones"]

_LIST = Operation(id="phones.list", method="GET", path="/phones", accept="*/*")


class Phones(SyncResource):
    """The `phones` resource."""

    @cached_property
    def with_raw_response(self) -> PhonesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return PhonesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PhonesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return PhonesWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /phones`
        """
        return self._call(_LIST, NoneType, options=options)


class AsyncPhones(AsyncResource):
    """The `phones` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncPhonesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncPhonesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPhonesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncPhonesWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /phones`
        """
        return await self._call(_LIST, NoneType, options=options)


class _PhonesMethods:
    list = wrapped(Phones.list)


class PhonesWithRawResponse(_PhonesMethods, RawMode[Phones]):
    """`Phones` with the HTTP response."""


class PhonesWithStreamingResponse(_PhonesMethods, StreamingMode[Phones]):
    """`Phones` with a streamed HTTP response."""


class _AsyncPhonesMethods:
    list = async_wrapped(AsyncPhones.list)


class AsyncPhonesWithRawResponse(_AsyncPhonesMethods, AsyncRawMode[AsyncPhones]):
    """`Phones` with the HTTP response."""


class AsyncPhonesWithStreamingResponse(_AsyncPhonesMethods, AsyncStreamingMode[AsyncPhones]):
    """`Phones` with a streamed HTTP response."""
