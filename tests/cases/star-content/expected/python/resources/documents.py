# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `documents` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
    AsyncBinaryAPIResponse,
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    BinaryAPIResponse,
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

    from .._core import RequestOptions

__all__ = ["AsyncDocuments", "Documents"]

_DOWNLOAD = Operation(id="documents.download", method="GET", path="/documents/{id}", accept="*/*")
_REPLACE = Operation(
    id="documents.replace", method="PUT", path="/documents/{id}", body="application/json", accept="*/*"
)


class Documents(SyncResource):
    """The `documents` resource."""

    @cached_property
    def with_raw_response(self) -> DocumentsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return DocumentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DocumentsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return DocumentsWithStreamingResponse(self)

    def download(self, id: str, **options: Unpack[RequestOptions]) -> BinaryAPIResponse:
        """Download.

        `GET /documents/{id}`
        """
        return self._call(_DOWNLOAD, BinaryAPIResponse, path={"id": id}, options=options)

    def replace(self, id: str, *, title: str, **options: Unpack[RequestOptions]) -> None:
        """Replace.

        `PUT /documents/{id}`
        """
        return self._call(_REPLACE, NoneType, path={"id": id}, body={"title": title}, options=options)


class AsyncDocuments(AsyncResource):
    """The `documents` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncDocumentsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncDocumentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDocumentsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncDocumentsWithStreamingResponse(self)

    async def download(self, id: str, **options: Unpack[RequestOptions]) -> AsyncBinaryAPIResponse:
        """Download.

        `GET /documents/{id}`
        """
        return await self._call(_DOWNLOAD, AsyncBinaryAPIResponse, path={"id": id}, options=options)

    async def replace(self, id: str, *, title: str, **options: Unpack[RequestOptions]) -> None:
        """Replace.

        `PUT /documents/{id}`
        """
        return await self._call(_REPLACE, NoneType, path={"id": id}, body={"title": title}, options=options)


class _DocumentsMethods:
    download = wrapped(Documents.download)
    replace = wrapped(Documents.replace)


class DocumentsWithRawResponse(_DocumentsMethods, RawMode[Documents]):
    """`Documents` with the HTTP response."""


class DocumentsWithStreamingResponse(_DocumentsMethods, StreamingMode[Documents]):
    """`Documents` with a streamed HTTP response."""


class _AsyncDocumentsMethods:
    download = async_wrapped(AsyncDocuments.download)
    replace = async_wrapped(AsyncDocuments.replace)


class AsyncDocumentsWithRawResponse(_AsyncDocumentsMethods, AsyncRawMode[AsyncDocuments]):
    """`Documents` with the HTTP response."""


class AsyncDocumentsWithStreamingResponse(_AsyncDocumentsMethods, AsyncStreamingMode[AsyncDocuments]):
    """`Documents` with a streamed HTTP response."""
