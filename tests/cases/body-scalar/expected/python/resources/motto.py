# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `motto` resource."""

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

__all__ = ["AsyncMotto", "Motto"]

_UPDATE = Operation(id="motto.update", method="PUT", path="/motto", body="application/json", accept="*/*")


class Motto(SyncResource):
    """The `motto` resource."""

    @cached_property
    def with_raw_response(self) -> MottoWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return MottoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MottoWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return MottoWithStreamingResponse(self)

    def update(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /motto`
        """
        return self._call(_UPDATE, NoneType, body=body, options=options)


class AsyncMotto(AsyncResource):
    """The `motto` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncMottoWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncMottoWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMottoWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncMottoWithStreamingResponse(self)

    async def update(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /motto`
        """
        return await self._call(_UPDATE, NoneType, body=body, options=options)


class _MottoMethods:
    update = wrapped(Motto.update)


class MottoWithRawResponse(_MottoMethods, RawMode[Motto]):
    """`Motto` with the HTTP response."""


class MottoWithStreamingResponse(_MottoMethods, StreamingMode[Motto]):
    """`Motto` with a streamed HTTP response."""


class _AsyncMottoMethods:
    update = async_wrapped(AsyncMotto.update)


class AsyncMottoWithRawResponse(_AsyncMottoMethods, AsyncRawMode[AsyncMotto]):
    """`Motto` with the HTTP response."""


class AsyncMottoWithStreamingResponse(_AsyncMottoMethods, AsyncStreamingMode[AsyncMotto]):
    """`Motto` with a streamed HTTP response."""
