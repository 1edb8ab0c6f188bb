# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `covers.picture` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core import (
    AsyncBinaryAPIResponse,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BinaryAPIResponse,
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

    from ..._core import FileTypes, RequestOptions

__all__ = ["AsyncPicture", "Picture"]

_RETRIEVE = Operation(id="covers.picture.retrieve", method="GET", path="/covers/{id}/picture", accept="application/*")
_REPLACE = Operation(
    id="covers.picture.replace",
    method="PUT",
    path="/covers/{id}/picture",
    body="application/octet-stream",
    accept="*/*",
)


class Picture(SyncResource):
    """The `covers.picture` resource."""

    @cached_property
    def with_raw_response(self) -> PictureWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return PictureWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PictureWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return PictureWithStreamingResponse(self)

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """Retrieve.

        `GET /covers/{id}/picture`
        """
        return self._call(_RETRIEVE, BinaryAPIResponse, path={"id": id}, options=options)

    def replace(self, id: str, *, body: FileTypes, **options: Unpack[RequestOptions]) -> str:
        """Replace.

        `PUT /covers/{id}/picture`
        """
        return self._call(_REPLACE, str, path={"id": id}, body=body, options=options)


class AsyncPicture(AsyncResource):
    """The `covers.picture` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncPictureWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncPictureWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPictureWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncPictureWithStreamingResponse(self)

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        """Retrieve.

        `GET /covers/{id}/picture`
        """
        return await self._call(_RETRIEVE, AsyncBinaryAPIResponse, path={"id": id}, options=options)

    async def replace(self, id: str, *, body: FileTypes, **options: Unpack[RequestOptions]) -> str:
        """Replace.

        `PUT /covers/{id}/picture`
        """
        return await self._call(_REPLACE, str, path={"id": id}, body=body, options=options)


class _PictureMethods:
    retrieve = wrapped(Picture.retrieve)
    replace = wrapped(Picture.replace)


class PictureWithRawResponse(_PictureMethods, RawMode[Picture]):
    """`Picture` with the HTTP response."""


class PictureWithStreamingResponse(_PictureMethods, StreamingMode[Picture]):
    """`Picture` with a streamed HTTP response."""


class _AsyncPictureMethods:
    retrieve = async_wrapped(AsyncPicture.retrieve)
    replace = async_wrapped(AsyncPicture.replace)


class AsyncPictureWithRawResponse(_AsyncPictureMethods, AsyncRawMode[AsyncPicture]):
    """`Picture` with the HTTP response."""


class AsyncPictureWithStreamingResponse(_AsyncPictureMethods, AsyncStreamingMode[AsyncPicture]):
    """`Picture` with a streamed HTTP response."""
