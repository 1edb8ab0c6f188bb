# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `library.catalogue` resource."""

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

__all__ = ["AsyncCatalogue", "Catalogue"]

_SEARCH = Operation(id="library.catalogue.search", method="POST", path="/books/search", accept="*/*")


class Catalogue(SyncResource):
    """The `library.catalogue` resource."""

    @cached_property
    def with_raw_response(self) -> CatalogueWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return CatalogueWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CatalogueWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return CatalogueWithStreamingResponse(self)

    def search(self, **options: Unpack[RequestOptions]) -> None:
        """Search.

        `POST /books/search`
        """
        return self._call(_SEARCH, NoneType, options=options)


class AsyncCatalogue(AsyncResource):
    """The `library.catalogue` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncCatalogueWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncCatalogueWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCatalogueWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncCatalogueWithStreamingResponse(self)

    async def search(self, **options: Unpack[RequestOptions]) -> None:
        """Search.

        `POST /books/search`
        """
        return await self._call(_SEARCH, NoneType, options=options)


class _CatalogueMethods:
    search = wrapped(Catalogue.search)


class CatalogueWithRawResponse(_CatalogueMethods, RawMode[Catalogue]):
    """`Catalogue` with the HTTP response."""


class CatalogueWithStreamingResponse(_CatalogueMethods, StreamingMode[Catalogue]):
    """`Catalogue` with a streamed HTTP response."""


class _AsyncCatalogueMethods:
    search = async_wrapped(AsyncCatalogue.search)


class AsyncCatalogueWithRawResponse(_AsyncCatalogueMethods, AsyncRawMode[AsyncCatalogue]):
    """`Catalogue` with the HTTP response."""


class AsyncCatalogueWithStreamingResponse(_AsyncCatalogueMethods, AsyncStreamingMode[AsyncCatalogue]):
    """`Catalogue` with a streamed HTTP response."""
