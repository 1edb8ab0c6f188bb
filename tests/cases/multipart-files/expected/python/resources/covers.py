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
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from .._core import FileTypes, RequestOptions
    from ..types import cover_upload_params

__all__ = ["AsyncCovers", "Covers"]

_UPLOAD = Operation(
    id="covers.upload",
    method="POST",
    path="/covers",
    body="multipart/form-data",
    files=("front", "back", "pages[]", "back_flap.photo"),
    shape={"meta": ("meta", {"printed_in": "printedIn"})},
    accept="*/*",
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
        front: FileTypes,
        title: str,
        back: FileTypes | Omit = omit,
        pages: Iterable[FileTypes] | Omit = omit,
        spine: FileTypes | str | Omit = omit,
        back_flap: cover_upload_params.BackFlap | Omit = omit,
        sizes: Iterable[int] | Omit = omit,
        meta: cover_upload_params.Meta | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload.

        `POST /covers`

        Args:
            front: The front cover.
        """
        return self._call(
            _UPLOAD,
            NoneType,
            body={
                "front": front,
                "title": title,
                "back": back,
                "pages": pages,
                "spine": spine,
                "back_flap": back_flap,
                "sizes": sizes,
                "meta": meta,
            },
            options=options,
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
        front: FileTypes,
        title: str,
        back: FileTypes | Omit = omit,
        pages: Iterable[FileTypes] | Omit = omit,
        spine: FileTypes | str | Omit = omit,
        back_flap: cover_upload_params.BackFlap | Omit = omit,
        sizes: Iterable[int] | Omit = omit,
        meta: cover_upload_params.Meta | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload.

        `POST /covers`

        Args:
            front: The front cover.
        """
        return await self._call(
            _UPLOAD,
            NoneType,
            body={
                "front": front,
                "title": title,
                "back": back,
                "pages": pages,
                "spine": spine,
                "back_flap": back_flap,
                "sizes": sizes,
                "meta": meta,
            },
            options=options,
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
