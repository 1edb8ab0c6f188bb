# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `forms.form9.pages` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)
from ....types import shared as shared_types

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...._core import RequestOptions

__all__ = ["AsyncPages", "Pages"]

_LIST = Operation(id="forms.form9.pages.list", method="GET", path="/forms/form9/pages")
_RETRIEVE = Operation(id="forms.form9.pages.retrieve", method="GET", path="/forms/form9/pages/{id}")


class Pages(SyncResource):
    """The `forms.form9.pages` resource."""

    @cached_property
    def with_raw_response(self) -> PagesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return PagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PagesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return PagesWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> shared_types.Page:
        """List.

        `GET /forms/form9/pages`
        """
        return self._call(_LIST, shared_types.Page, options=options)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> shared_types.Page:
        """Retrieve.

        `GET /forms/form9/pages/{id}`
        """
        return self._call(_RETRIEVE, shared_types.Page, path={"id": id}, options=options)


class AsyncPages(AsyncResource):
    """The `forms.form9.pages` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncPagesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncPagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPagesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncPagesWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> shared_types.Page:
        """List.

        `GET /forms/form9/pages`
        """
        return await self._call(_LIST, shared_types.Page, options=options)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> shared_types.Page:
        """Retrieve.

        `GET /forms/form9/pages/{id}`
        """
        return await self._call(_RETRIEVE, shared_types.Page, path={"id": id}, options=options)


class _PagesMethods:
    list = wrapped(Pages.list)
    retrieve = wrapped(Pages.retrieve)


class PagesWithRawResponse(_PagesMethods, RawMode[Pages]):
    """`Pages` with the HTTP response."""


class PagesWithStreamingResponse(_PagesMethods, StreamingMode[Pages]):
    """`Pages` with a streamed HTTP response."""


class _AsyncPagesMethods:
    list = async_wrapped(AsyncPages.list)
    retrieve = async_wrapped(AsyncPages.retrieve)


class AsyncPagesWithRawResponse(_AsyncPagesMethods, AsyncRawMode[AsyncPages]):
    """`Pages` with the HTTP response."""


class AsyncPagesWithStreamingResponse(_AsyncPagesMethods, AsyncStreamingMode[AsyncPages]):
    """`Pages` with a streamed HTTP response."""
