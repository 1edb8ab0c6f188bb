# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `clubs` resource."""

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
    import datetime as dt
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from .._core import FileTypes, RequestOptions, SequenceNotStr
    from ..types import club_create_params

__all__ = ["AsyncClubs", "Clubs"]

_CREATE = Operation(
    id="clubs.create",
    method="POST",
    path="/clubs",
    body="multipart/form-data",
    files=("badge", "photos[]"),
    shape={"members": ("members", {"member_id": "memberId"}), "rules": ("rules", {"is_open": "isOpen"})},
    accept="*/*",
)


class Clubs(SyncResource):
    """The `clubs` resource."""

    @cached_property
    def with_raw_response(self) -> ClubsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ClubsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClubsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ClubsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        badge: FileTypes,
        photos: Iterable[FileTypes] | Omit = omit,
        members: Iterable[club_create_params.Member] | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        seats: Iterable[Iterable[int]] | Omit = omit,
        rules: club_create_params.Rules | Omit = omit,
        since: str | dt.datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /clubs`
        """
        return self._call(
            _CREATE,
            NoneType,
            body={
                "name": name,
                "badge": badge,
                "photos": photos,
                "members": members,
                "tags": tags,
                "seats": seats,
                "rules": rules,
                "since": since,
            },
            options=options,
        )


class AsyncClubs(AsyncResource):
    """The `clubs` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncClubsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncClubsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClubsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncClubsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        badge: FileTypes,
        photos: Iterable[FileTypes] | Omit = omit,
        members: Iterable[club_create_params.Member] | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        seats: Iterable[Iterable[int]] | Omit = omit,
        rules: club_create_params.Rules | Omit = omit,
        since: str | dt.datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /clubs`
        """
        return await self._call(
            _CREATE,
            NoneType,
            body={
                "name": name,
                "badge": badge,
                "photos": photos,
                "members": members,
                "tags": tags,
                "seats": seats,
                "rules": rules,
                "since": since,
            },
            options=options,
        )


class _ClubsMethods:
    create = wrapped(Clubs.create)


class ClubsWithRawResponse(_ClubsMethods, RawMode[Clubs]):
    """`Clubs` with the HTTP response."""


class ClubsWithStreamingResponse(_ClubsMethods, StreamingMode[Clubs]):
    """`Clubs` with a streamed HTTP response."""


class _AsyncClubsMethods:
    create = async_wrapped(AsyncClubs.create)


class AsyncClubsWithRawResponse(_AsyncClubsMethods, AsyncRawMode[AsyncClubs]):
    """`Clubs` with the HTTP response."""


class AsyncClubsWithStreamingResponse(_AsyncClubsMethods, AsyncStreamingMode[AsyncClubs]):
    """`Clubs` with a streamed HTTP response."""
