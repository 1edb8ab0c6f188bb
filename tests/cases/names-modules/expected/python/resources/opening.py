# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `opening` resource."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

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

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncOpening", "Opening"]

_RETRIEVE = Operation(id="opening.retrieve", method="GET", path="/opening")


class Opening(SyncResource):
    """The `opening` resource."""

    @cached_property
    def with_raw_response(self) -> OpeningWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return OpeningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpeningWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return OpeningWithStreamingResponse(self)

    def retrieve(self, *, dt: str | dt.date | Omit = omit, **options: Unpack[RequestOptions]) -> _dt.datetime:
        """Retrieve.

        `GET /opening`
        """
        return self._call(_RETRIEVE, _dt.datetime, query={"dt": dt}, options=options)


class AsyncOpening(AsyncResource):
    """The `opening` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncOpeningWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncOpeningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpeningWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncOpeningWithStreamingResponse(self)

    async def retrieve(self, *, dt: str | dt.date | Omit = omit, **options: Unpack[RequestOptions]) -> _dt.datetime:
        """Retrieve.

        `GET /opening`
        """
        return await self._call(_RETRIEVE, _dt.datetime, query={"dt": dt}, options=options)


class _OpeningMethods:
    retrieve = wrapped(Opening.retrieve)


class OpeningWithRawResponse(_OpeningMethods, RawMode[Opening]):
    """`Opening` with the HTTP response."""


class OpeningWithStreamingResponse(_OpeningMethods, StreamingMode[Opening]):
    """`Opening` with a streamed HTTP response."""


class _AsyncOpeningMethods:
    retrieve = async_wrapped(AsyncOpening.retrieve)


class AsyncOpeningWithRawResponse(_AsyncOpeningMethods, AsyncRawMode[AsyncOpening]):
    """`Opening` with the HTTP response."""


class AsyncOpeningWithStreamingResponse(_AsyncOpeningMethods, AsyncStreamingMode[AsyncOpening]):
    """`Opening` with a streamed HTTP response."""
