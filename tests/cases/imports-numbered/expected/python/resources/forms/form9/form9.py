# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `forms.form9` resource."""

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

__all__ = ["AsyncForm9", "Form9"]


class Form9(SyncResource):
    """The `forms.form9` resource."""

    @cached_property
    def pages(self) -> Pages:
        """The `forms.form9.pages` resource."""
        from .pages import Pages

        return Pages(self._client)

    @cached_property
    def with_raw_response(self) -> Form9WithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return Form9WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> Form9WithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return Form9WithStreamingResponse(self)


class AsyncForm9(AsyncResource):
    """The `forms.form9` resource."""

    @cached_property
    def pages(self) -> AsyncPages:
        """The `forms.form9.pages` resource."""
        from .pages import AsyncPages

        return AsyncPages(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncForm9WithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncForm9WithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncForm9WithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncForm9WithStreamingResponse(self)


class _Form9Methods:
    pages = nested(Form9.pages)


class Form9WithRawResponse(_Form9Methods, RawMode[Form9]):
    """`Form9` with the HTTP response."""


class Form9WithStreamingResponse(_Form9Methods, StreamingMode[Form9]):
    """`Form9` with a streamed HTTP response."""


class _AsyncForm9Methods:
    pages = nested(AsyncForm9.pages)


class AsyncForm9WithRawResponse(_AsyncForm9Methods, AsyncRawMode[AsyncForm9]):
    """`Form9` with the HTTP response."""


class AsyncForm9WithStreamingResponse(_AsyncForm9Methods, AsyncStreamingMode[AsyncForm9]):
    """`Form9` with a streamed HTTP response."""
