# Generated from openapi.yaml by sdkgen. Do not edit.
"""Everything about lending."""

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
    nested,
    wrapped,
)

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions
    from .catalogue import AsyncCatalogue, Catalogue

__all__ = ["AsyncLibrary", "Library"]

_LEND = Operation(id="library.lend", method="POST", path="/loans", accept="*/*")


class Library(SyncResource):
    """Everything about lending."""

    @cached_property
    def catalogue(self) -> Catalogue:
        """The `library.catalogue` resource."""
        from .catalogue import Catalogue

        return Catalogue(self._client)

    @cached_property
    def with_raw_response(self) -> LibraryWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LibraryWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LibraryWithStreamingResponse(self)

    def lend(self, **options: Unpack[RequestOptions]) -> None:
        """Lend.

        `POST /loans`
        """
        return self._call(_LEND, NoneType, options=options)


class AsyncLibrary(AsyncResource):
    """Everything about lending."""

    @cached_property
    def catalogue(self) -> AsyncCatalogue:
        """The `library.catalogue` resource."""
        from .catalogue import AsyncCatalogue

        return AsyncCatalogue(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncLibraryWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLibraryWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLibraryWithStreamingResponse(self)

    async def lend(self, **options: Unpack[RequestOptions]) -> None:
        """Lend.

        `POST /loans`
        """
        return await self._call(_LEND, NoneType, options=options)


class _LibraryMethods:
    catalogue = nested(Library.catalogue)

    lend = wrapped(Library.lend)


class LibraryWithRawResponse(_LibraryMethods, RawMode[Library]):
    """`Library` with the HTTP response."""


class LibraryWithStreamingResponse(_LibraryMethods, StreamingMode[Library]):
    """`Library` with a streamed HTTP response."""


class _AsyncLibraryMethods:
    catalogue = nested(AsyncLibrary.catalogue)

    lend = async_wrapped(AsyncLibrary.lend)


class AsyncLibraryWithRawResponse(_AsyncLibraryMethods, AsyncRawMode[AsyncLibrary]):
    """`Library` with the HTTP response."""


class AsyncLibraryWithStreamingResponse(_AsyncLibraryMethods, AsyncStreamingMode[AsyncLibrary]):
    """`Library` with a streamed HTTP response."""
