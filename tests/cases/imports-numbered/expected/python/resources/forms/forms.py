# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `forms` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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
    from .form9.form9 import AsyncForm9, Form9
    from .form10.form10 import AsyncForm10, Form10

__all__ = ["AsyncForms", "Forms"]


class Forms(SyncResource):
    """The `forms` resource."""

    @cached_property
    def form10(self) -> Form10:
        """The `forms.form10` resource."""
        from .form10.form10 import Form10

        return Form10(self._client)

    @cached_property
    def form9(self) -> Form9:
        """The `forms.form9` resource."""
        from .form9.form9 import Form9

        return Form9(self._client)

    @cached_property
    def with_raw_response(self) -> FormsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return FormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FormsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return FormsWithStreamingResponse(self)


class AsyncForms(AsyncResource):
    """The `forms` resource."""

    @cached_property
    def form10(self) -> AsyncForm10:
        """The `forms.form10` resource."""
        from .form10.form10 import AsyncForm10

        return AsyncForm10(self._client)

    @cached_property
    def form9(self) -> AsyncForm9:
        """The `forms.form9` resource."""
        from .form9.form9 import AsyncForm9

        return AsyncForm9(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncFormsWithStreamingResponse(self)


class _FormsMethods:
    form10 = nested(Forms.form10)

    form9 = nested(Forms.form9)


class FormsWithRawResponse(_FormsMethods, RawMode[Forms]):
    """`Forms` with the HTTP response."""


class FormsWithStreamingResponse(_FormsMethods, StreamingMode[Forms]):
    """`Forms` with a streamed HTTP response."""


class _AsyncFormsMethods:
    form10 = nested(AsyncForms.form10)

    form9 = nested(AsyncForms.form9)


class AsyncFormsWithRawResponse(_AsyncFormsMethods, AsyncRawMode[AsyncForms]):
    """`Forms` with the HTTP response."""


class AsyncFormsWithStreamingResponse(_AsyncFormsMethods, AsyncStreamingMode[AsyncForms]):
    """`Forms` with a streamed HTTP response."""
