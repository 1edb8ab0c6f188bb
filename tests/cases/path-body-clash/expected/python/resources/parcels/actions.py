# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `parcels.actions` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
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

    from ..._core import RequestOptions

__all__ = ["Actions", "AsyncActions"]

_LINK = Operation(
    id="parcels.actions.link",
    method="POST",
    path="/parcels/{parcel_id}/actions/link",
    path_arguments={"parcel_id": "path_parcel_id"},
    body="application/json",
    accept="*/*",
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

    def link(
        self, path_parcel_id: str, *, parcel_id: str, note: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Link.

        `POST /parcels/{parcel_id}/actions/link`

        Args:
            path_parcel_id: The parcel to link.
            parcel_id: The parcel to link to.
        """
        return self._call(
            _LINK,
            NoneType,
            path={"parcel_id": path_parcel_id},
            body={"parcel_id": parcel_id, "note": note},
            options=options,
        )


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

    async def link(
        self, path_parcel_id: str, *, parcel_id: str, note: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Link.

        `POST /parcels/{parcel_id}/actions/link`

        Args:
            path_parcel_id: The parcel to link.
            parcel_id: The parcel to link to.
        """
        return await self._call(
            _LINK,
            NoneType,
            path={"parcel_id": path_parcel_id},
            body={"parcel_id": parcel_id, "note": note},
            options=options,
        )


class _ActionsMethods:
    link = wrapped(Actions.link)


class ActionsWithRawResponse(_ActionsMethods, RawMode[Actions]):
    """`Actions` with the HTTP response."""


class ActionsWithStreamingResponse(_ActionsMethods, StreamingMode[Actions]):
    """`Actions` with a streamed HTTP response."""


class _AsyncActionsMethods:
    link = async_wrapped(AsyncActions.link)


class AsyncActionsWithRawResponse(_AsyncActionsMethods, AsyncRawMode[AsyncActions]):
    """`Actions` with the HTTP response."""


class AsyncActionsWithStreamingResponse(_AsyncActionsMethods, AsyncStreamingMode[AsyncActions]):
    """`Actions` with a streamed HTTP response."""
