# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `forms` resource."""

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

__all__ = ["AsyncForms", "Forms"]

_SEND = Operation(id="forms.send", method="POST", path="/forms", body="application/x-www-form-urlencoded", accept="*/*")


class Forms(SyncResource):
    """The `forms` resource."""

    @cached_property
    def with_raw_response(self) -> FormsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return FormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FormsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return FormsWithStreamingResponse(self)

    def send(self, *, request_id: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send.

        `POST /forms`
        """
        return self._call(_SEND, NoneType, body={"request_id": request_id}, options=options)


class AsyncForms(AsyncResource):
    """The `forms` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncFormsWithStreamingResponse(self)

    async def send(self, *, request_id: str | Omit = omit, **options: Unpack[RequestOptions]) -> None:
        """Send.

        `POST /forms`
        """
        return await self._call(_SEND, NoneType, body={"request_id": request_id}, options=options)


class _FormsMethods:
    send = wrapped(Forms.send)


class FormsWithRawResponse(_FormsMethods, RawMode[Forms]):
    """`Forms` with the HTTP response."""


class FormsWithStreamingResponse(_FormsMethods, StreamingMode[Forms]):
    """`Forms` with a streamed HTTP response."""


class _AsyncFormsMethods:
    send = async_wrapped(AsyncForms.send)


class AsyncFormsWithRawResponse(_AsyncFormsMethods, AsyncRawMode[AsyncForms]):
    """`Forms` with the HTTP response."""


class AsyncFormsWithStreamingResponse(_AsyncFormsMethods, AsyncStreamingMode[AsyncForms]):
    """`Forms` with a streamed HTTP response."""
