# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `forms.form10` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    RawMode,
    StreamingMode,
    SyncResource,
    cached_property,
    nested,
)

if TYPE_CHECKING:
    from .pages import AsyncPages, Pages

__all__ = ["AsyncForm10", "Form10"]


class Form10(SyncResource):
    """The `forms.form10` resource."""

    @cached_property
    def pages(self) -> Pages:
        """The `forms.form10.pages` resource."""
        from .pages import Pages

        return Pages(self._client)

    @cached_property
    def with_raw_response(self) -> Form10WithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return Form10WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> Form10WithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return Form10WithStreamingResponse(self)


class AsyncForm10(AsyncResource):
    """The `forms.form10` resource."""

    @cached_property
    def pages(self) -> AsyncPages:
        """The `forms.form10.pages` resource."""
        from .pages import AsyncPages

        return AsyncPages(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncForm10WithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncForm10WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncForm10WithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncForm10WithStreamingResponse(self)


class _Form10Methods:
    pages = nested(Form10.pages)


class Form10WithRawResponse(_Form10Methods, RawMode[Form10]):
    """`Form10` with the HTTP response."""


class Form10WithStreamingResponse(_Form10Methods, StreamingMode[Form10]):
    """`Form10` with a streamed HTTP response."""


class _AsyncForm10Methods:
    pages = nested(AsyncForm10.pages)


class AsyncForm10WithRawResponse(_AsyncForm10Methods, AsyncRawMode[AsyncForm10]):
    """`Form10` with the HTTP response."""


class AsyncForm10WithStreamingResponse(_AsyncForm10Methods, AsyncStreamingMode[AsyncForm10]):
    """`Form10` with a streamed HTTP response."""
