# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `boxes` resource."""

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

    from .._core import FileTypes, RequestOptions

__all__ = ["AsyncBoxes", "Boxes"]

_UPDATE_KEY = Operation(
    id="boxes.update_key", method="PUT", path="/boxes/{id}/keys/{key}", body="application/octet-stream", accept="*/*"
)


class Boxes(SyncResource):
    """The `boxes` resource."""

    @cached_property
    def with_raw_response(self) -> BoxesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BoxesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BoxesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BoxesWithStreamingResponse(self)

    def update_key(
        self, key: str, *, id: str, body: FileTypes, ttl: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Update key.

        `PUT /boxes/{id}/keys/{key}`

        Args:
            ttl: Seconds to keep the value.
        """
        return self._call(
            _UPDATE_KEY, NoneType, path={"id": id, "key": key}, query={"ttl": ttl}, body=body, options=options
        )


class AsyncBoxes(AsyncResource):
    """The `boxes` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncBoxesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBoxesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBoxesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBoxesWithStreamingResponse(self)

    async def update_key(
        self, key: str, *, id: str, body: FileTypes, ttl: int | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Update key.

        `PUT /boxes/{id}/keys/{key}`

        Args:
            ttl: Seconds to keep the value.
        """
        return await self._call(
            _UPDATE_KEY, NoneType, path={"id": id, "key": key}, query={"ttl": ttl}, body=body, options=options
        )


class _BoxesMethods:
    update_key = wrapped(Boxes.update_key)


class BoxesWithRawResponse(_BoxesMethods, RawMode[Boxes]):
    """`Boxes` with the HTTP response."""


class BoxesWithStreamingResponse(_BoxesMethods, StreamingMode[Boxes]):
    """`Boxes` with a streamed HTTP response."""


class _AsyncBoxesMethods:
    update_key = async_wrapped(AsyncBoxes.update_key)


class AsyncBoxesWithRawResponse(_AsyncBoxesMethods, AsyncRawMode[AsyncBoxes]):
    """`Boxes` with the HTTP response."""


class AsyncBoxesWithStreamingResponse(_AsyncBoxesMethods, AsyncStreamingMode[AsyncBoxes]):
    """`Boxes` with a streamed HTTP response."""
