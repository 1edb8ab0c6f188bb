# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `books` resource."""

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
)
from ..._core import cached_property as _cached_property
from ..._core import deprecated as _deprecated
from ..._core import nested as _nested
from ..._core import omit as _omit
from ..._core import wrapped as _wrapped

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._core import RequestOptions
    from .cached_property import AsyncCachedProperty, CachedProperty
    from .nested import AsyncNested, Nested

__all__ = ["AsyncBooks", "Books"]

_DEPRECATED = Operation(id="books.deprecated", method="POST", path="/books/deprecated", accept="*/*")
_OLD = Operation(id="books.old", method="POST", path="/books/old", accept="*/*")
_OMIT = Operation(id="books.omit", method="POST", path="/books/omit", accept="*/*")
_WRAPPED = Operation(id="books.wrapped", method="POST", path="/books/wrapped", accept="*/*")


class Books(SyncResource):
    """The `books` resource."""

    @_cached_property
    def cached_property(self) -> CachedProperty:
        """The `books.cached_property` resource."""
        from .cached_property import CachedProperty

        return CachedProperty(self._client)

    @_cached_property
    def nested(self) -> Nested:
        """The `books.nested` resource."""
        from .nested import Nested

        return Nested(self._client)

    @_cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BooksWithRawResponse(self)

    @_cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BooksWithStreamingResponse(self)

    @_deprecated("books.deprecated is deprecated by the API")
    def deprecated(self, **options: Unpack[RequestOptions]) -> None:
        """Deprecated.

        `POST /books/deprecated`
        """
        return self._call(_DEPRECATED, NoneType, options=options)

    @_deprecated("books.old is deprecated by the API")
    def old(self, *, shelf: str | Omit = _omit, **options: Unpack[RequestOptions]) -> None:
        """Old.

        `POST /books/old`
        """
        return self._call(_OLD, NoneType, query={"shelf": shelf}, options=options)

    def omit(self, *, shelf: str | Omit = _omit, **options: Unpack[RequestOptions]) -> None:
        """Omit.

        `POST /books/omit`
        """
        return self._call(_OMIT, NoneType, query={"shelf": shelf}, options=options)

    def wrapped(self, **options: Unpack[RequestOptions]) -> None:
        """Wrapped.

        `POST /books/wrapped`
        """
        return self._call(_WRAPPED, NoneType, options=options)


class AsyncBooks(AsyncResource):
    """The `books` resource."""

    @_cached_property
    def cached_property(self) -> AsyncCachedProperty:
        """The `books.cached_property` resource."""
        from .cached_property import AsyncCachedProperty

        return AsyncCachedProperty(self._client)

    @_cached_property
    def nested(self) -> AsyncNested:
        """The `books.nested` resource."""
        from .nested import AsyncNested

        return AsyncNested(self._client)

    @_cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBooksWithRawResponse(self)

    @_cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBooksWithStreamingResponse(self)

    @_deprecated("books.deprecated is deprecated by the API")
    async def deprecated(self, **options: Unpack[RequestOptions]) -> None:
        """Deprecated.

        `POST /books/deprecated`
        """
        return await self._call(_DEPRECATED, NoneType, options=options)

    @_deprecated("books.old is deprecated by the API")
    async def old(self, *, shelf: str | Omit = _omit, **options: Unpack[RequestOptions]) -> None:
        """Old.

        `POST /books/old`
        """
        return await self._call(_OLD, NoneType, query={"shelf": shelf}, options=options)

    async def omit(self, *, shelf: str | Omit = _omit, **options: Unpack[RequestOptions]) -> None:
        """Omit.

        `POST /books/omit`
        """
        return await self._call(_OMIT, NoneType, query={"shelf": shelf}, options=options)

    async def wrapped(self, **options: Unpack[RequestOptions]) -> None:
        """Wrapped.

        `POST /books/wrapped`
        """
        return await self._call(_WRAPPED, NoneType, options=options)


class _BooksMethods:
    cached_property = _nested(Books.cached_property)

    nested = _nested(Books.nested)

    deprecated = _wrapped(Books.deprecated)  # pyright: ignore[reportDeprecated]
    old = _wrapped(Books.old)  # pyright: ignore[reportDeprecated]
    omit = _wrapped(Books.omit)
    wrapped = _wrapped(Books.wrapped)


class BooksWithRawResponse(_BooksMethods, RawMode[Books]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksMethods, StreamingMode[Books]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksMethods:
    cached_property = _nested(AsyncBooks.cached_property)

    nested = _nested(AsyncBooks.nested)

    deprecated = async_wrapped(AsyncBooks.deprecated)  # pyright: ignore[reportDeprecated]
    old = async_wrapped(AsyncBooks.old)  # pyright: ignore[reportDeprecated]
    omit = async_wrapped(AsyncBooks.omit)
    wrapped = async_wrapped(AsyncBooks.wrapped)


class AsyncBooksWithRawResponse(_AsyncBooksMethods, AsyncRawMode[AsyncBooks]):
    """`Books` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksMethods, AsyncStreamingMode[AsyncBooks]):
    """`Books` with a streamed HTTP response."""
