# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `shelves` resource."""

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
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types as root_types
    from .._core import RequestOptions, SequenceNotStr
    from ..types import shelve_list_params

__all__ = ["AsyncShelves", "Shelves"]

_LIST = Operation(
    id="shelves.list",
    method="GET",
    path="/shelves",
    query_styles={"near": Style("form"), "size": Style("form", explode=True), "colour": Style("deepObject")},
    accept="*/*",
)


class Shelves(SyncResource):
    """The `shelves` resource."""

    @cached_property
    def with_raw_response(self) -> ShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ShelvesWithStreamingResponse(self)

    def list(
        self,
        *,
        paging: root_types.PagingParam,
        ids: SequenceNotStr[str] | None | Omit = omit,
        near: shelve_list_params.Near | Omit = omit,
        size: shelve_list_params.Size | Omit = omit,
        colour: shelve_list_params.Colour | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /shelves`
        """
        return self._call(
            _LIST,
            NoneType,
            query={"paging": paging, "ids": ids, "near": near, "size": size, "colour": colour},
            options=options,
        )


class AsyncShelves(AsyncResource):
    """The `shelves` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncShelvesWithStreamingResponse(self)

    async def list(
        self,
        *,
        paging: root_types.PagingParam,
        ids: SequenceNotStr[str] | None | Omit = omit,
        near: shelve_list_params.Near | Omit = omit,
        size: shelve_list_params.Size | Omit = omit,
        colour: shelve_list_params.Colour | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /shelves`
        """
        return await self._call(
            _LIST,
            NoneType,
            query={"paging": paging, "ids": ids, "near": near, "size": size, "colour": colour},
            options=options,
        )


class _ShelvesMethods:
    list = wrapped(Shelves.list)


class ShelvesWithRawResponse(_ShelvesMethods, RawMode[Shelves]):
    """`Shelves` with the HTTP response."""


class ShelvesWithStreamingResponse(_ShelvesMethods, StreamingMode[Shelves]):
    """`Shelves` with a streamed HTTP response."""


class _AsyncShelvesMethods:
    list = async_wrapped(AsyncShelves.list)


class AsyncShelvesWithRawResponse(_AsyncShelvesMethods, AsyncRawMode[AsyncShelves]):
    """`Shelves` with the HTTP response."""


class AsyncShelvesWithStreamingResponse(_AsyncShelvesMethods, AsyncStreamingMode[AsyncShelves]):
    """`Shelves` with a streamed HTTP response."""
