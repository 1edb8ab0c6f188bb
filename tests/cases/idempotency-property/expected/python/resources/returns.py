# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `returns` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncReturns", "Returns"]

_RETURNS = Operation(id="returns.returns", method="POST", path="/returns", body="application/json", accept="*/*")


class Returns(SyncResource):
    """The `returns` resource."""

    @cached_property
    def with_raw_response(self) -> ReturnsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ReturnsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReturnsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ReturnsWithStreamingResponse(self)

    def returns(self, *, book: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Returns.

        `POST /returns`
        """
        return self._call(_RETURNS, NoneType, body={"book": book}, options=options)


class AsyncReturns(AsyncResource):
    """The `returns` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncReturnsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncReturnsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReturnsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncReturnsWithStreamingResponse(self)

    async def returns(self, *, book: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Returns.

        `POST /returns`
        """
        return await self._call(_RETURNS, NoneType, body={"book": book}, options=options)


class _ReturnsMethods:
    returns = wrapped(Returns.returns)


class ReturnsWithRawResponse(_ReturnsMethods, RawMode[Returns]):
    """`Returns` with the HTTP response."""


class ReturnsWithStreamingResponse(_ReturnsMethods, StreamingMode[Returns]):
    """`Returns` with a streamed HTTP response."""


class _AsyncReturnsMethods:
    returns = async_wrapped(AsyncReturns.returns)


class AsyncReturnsWithRawResponse(_AsyncReturnsMethods, AsyncRawMode[AsyncReturns]):
    """`Returns` with the HTTP response."""


class AsyncReturnsWithStreamingResponse(_AsyncReturnsMethods, AsyncStreamingMode[AsyncReturns]):
    """`Returns` with a streamed HTTP response."""
