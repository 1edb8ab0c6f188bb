# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `covers` resource."""

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

__all__ = ["AsyncCovers", "Covers"]

_UPLOAD = Operation(
    id="covers.upload", method="POST", path="/covers", body="multipart/form-data", files=("cover", "back"), accept="*/*"
)


class Covers(SyncResource):
    """The `covers` resource."""

    @cached_property
    def with_raw_response(self) -> CoversWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CoversWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CoversWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CoversWithStreamingResponse(self)

    def upload(
        self,
        *,
        cover: FileTypes,
        back: FileTypes | Omit = omit,
        inline: str | Omit = omit,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload.

        `POST /covers`
        """
        return self._call(
            _UPLOAD, NoneType, body={"cover": cover, "back": back, "inline": inline, "note": note}, options=options
        )


class AsyncCovers(AsyncResource):
    """The `covers` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCoversWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCoversWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCoversWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCoversWithStreamingResponse(self)

    async def upload(
        self,
        *,
        cover: FileTypes,
        back: FileTypes | Omit = omit,
        inline: str | Omit = omit,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload.

        `POST /covers`
        """
        return await self._call(
            _UPLOAD, NoneType, body={"cover": cover, "back": back, "inline": inline, "note": note}, options=options
        )


class _CoversMethods:
    upload = wrapped(Covers.upload)


class CoversWithRawResponse(_CoversMethods, RawMode[Covers]):
    """`Covers` with the HTTP response."""


class CoversWithStreamingResponse(_CoversMethods, StreamingMode[Covers]):
    """`Covers` with a streamed HTTP response."""


class _AsyncCoversMethods:
    upload = async_wrapped(AsyncCovers.upload)


class AsyncCoversWithRawResponse(_AsyncCoversMethods, AsyncRawMode[AsyncCovers]):
    """`Covers` with the HTTP response."""


class AsyncCoversWithStreamingResponse(_AsyncCoversMethods, AsyncStreamingMode[AsyncCovers]):
    """`Covers` with a streamed HTTP response."""
