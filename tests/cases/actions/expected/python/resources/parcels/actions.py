# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `parcels.actions` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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

    from ..._core import RequestOptions

__all__ = ["Actions", "AsyncActions"]

_HOLD = Operation(id="parcels.actions.hold", method="POST", path="/parcels/{id}/actions/hold", accept="*/*")
_RELEASE_NOW = Operation(
    id="parcels.actions.release_now", method="POST", path="/parcels/{id}/actions/release_now", accept="*/*"
)


class Actions(SyncResource):
    """The `parcels.actions` resource."""

    @cached_property
    def with_raw_response(self) -> ActionsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ActionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ActionsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ActionsWithStreamingResponse(self)

    def hold(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Hold.

        `POST /parcels/{id}/actions/hold`
        """
        return self._call(_HOLD, NoneType, path={"id": id}, options=options)

    def release_now(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Release now.

        `POST /parcels/{id}/actions/release_now`
        """
        return self._call(_RELEASE_NOW, NoneType, path={"id": id}, options=options)


class AsyncActions(AsyncResource):
    """The `parcels.actions` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncActionsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncActionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncActionsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncActionsWithStreamingResponse(self)

    async def hold(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Hold.

        `POST /parcels/{id}/actions/hold`
        """
        return await self._call(_HOLD, NoneType, path={"id": id}, options=options)

    async def release_now(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Release now.

        `POST /parcels/{id}/actions/release_now`
        """
        return await self._call(_RELEASE_NOW, NoneType, path={"id": id}, options=options)


class _ActionsMethods:
    hold = wrapped(Actions.hold)
    release_now = wrapped(Actions.release_now)


class ActionsWithRawResponse(_ActionsMethods, RawMode[Actions]):
    """`Actions` with the HTTP response."""


class ActionsWithStreamingResponse(_ActionsMethods, StreamingMode[Actions]):
    """`Actions` with a streamed HTTP response."""


class _AsyncActionsMethods:
    hold = async_wrapped(AsyncActions.hold)
    release_now = async_wrapped(AsyncActions.release_now)


class AsyncActionsWithRawResponse(_AsyncActionsMethods, AsyncRawMode[AsyncActions]):
    """`Actions` with the HTTP response."""


class AsyncActionsWithStreamingResponse(_AsyncActionsMethods, AsyncStreamingMode[AsyncActions]):
    """`Actions` with a streamed HTTP response."""
