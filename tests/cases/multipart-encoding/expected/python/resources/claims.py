# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `claims` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    NoneType,
    Omit,
    Operation,
    PartStyle,
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

__all__ = ["AsyncClaims", "Claims"]

_UPLOAD_PAPERS = Operation(
    id="claims.upload_papers",
    method="POST",
    path="/claims/{id}/papers",
    body="multipart/form-data",
    body_styles={
        "letter": PartStyle(content_type="application/pdf"),
        "invoice": PartStyle(content_type="application/pdf"),
    },
    files=("letter", "invoice"),
    accept="*/*",
)


class Claims(SyncResource):
    """The `claims` resource."""

    @cached_property
    def with_raw_response(self) -> ClaimsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ClaimsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClaimsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ClaimsWithStreamingResponse(self)

    def upload_papers(
        self,
        id: str,
        *,
        letter: FileTypes | Omit = omit,
        invoice: FileTypes | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload papers.

        `POST /claims/{id}/papers`
        """
        return self._call(
            _UPLOAD_PAPERS, NoneType, path={"id": id}, body={"letter": letter, "invoice": invoice}, options=options
        )


class AsyncClaims(AsyncResource):
    """The `claims` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncClaimsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncClaimsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClaimsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncClaimsWithStreamingResponse(self)

    async def upload_papers(
        self,
        id: str,
        *,
        letter: FileTypes | Omit = omit,
        invoice: FileTypes | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload papers.

        `POST /claims/{id}/papers`
        """
        return await self._call(
            _UPLOAD_PAPERS, NoneType, path={"id": id}, body={"letter": letter, "invoice": invoice}, options=options
        )


class _ClaimsMethods:
    upload_papers = wrapped(Claims.upload_papers)


class ClaimsWithRawResponse(_ClaimsMethods, RawMode[Claims]):
    """`Claims` with the HTTP response."""


class ClaimsWithStreamingResponse(_ClaimsMethods, StreamingMode[Claims]):
    """`Claims` with a streamed HTTP response."""


class _AsyncClaimsMethods:
    upload_papers = async_wrapped(AsyncClaims.upload_papers)


class AsyncClaimsWithRawResponse(_AsyncClaimsMethods, AsyncRawMode[AsyncClaims]):
    """`Claims` with the HTTP response."""


class AsyncClaimsWithStreamingResponse(_AsyncClaimsMethods, AsyncStreamingMode[AsyncClaims]):
    """`Claims` with a streamed HTTP response."""
