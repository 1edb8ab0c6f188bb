# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `book_shelves` resource."""

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

    from .._core import RequestOptions

__all__ = ["AsyncBookShelves", "BookShelves"]

_UPDATE = Operation(
    id="book_shelves.update",
    method="PUT",
    path="/bookShelves/{shelfID}",
    path_arguments={"shelfID": "shelf_id"},
    body="application/json",
    accept="*/*",
)


class BookShelves(SyncResource):
    """The `book_shelves` resource."""

    @cached_property
    def with_raw_response(self) -> BookShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BookShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BookShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return BookShelvesWithStreamingResponse(self)

    def update(
        self,
        shelf_id: str,
        *,
        shelf_name: str,
        page_url: str | Omit = omit,
        http_status: int | Omit = omit,
        line2_text: str | Omit = omit,
        ios_version: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PUT /bookShelves/{shelfID}`
        """
        return self._call(
            _UPDATE,
            NoneType,
            path={"shelfID": shelf_id},
            body={
                "shelfName": shelf_name,
                "PageURL": page_url,
                "HTTPStatus": http_status,
                "line2Text": line2_text,
                "iOSVersion": ios_version,
            },
            options=options,
        )


class AsyncBookShelves(AsyncResource):
    """The `book_shelves` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncBookShelvesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBookShelvesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBookShelvesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncBookShelvesWithStreamingResponse(self)

    async def update(
        self,
        shelf_id: str,
        *,
        shelf_name: str,
        page_url: str | Omit = omit,
        http_status: int | Omit = omit,
        line2_text: str | Omit = omit,
        ios_version: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update.

        `PUT /bookShelves/{shelfID}`
        """
        return await self._call(
            _UPDATE,
            NoneType,
            path={"shelfID": shelf_id},
            body={
                "shelfName": shelf_name,
                "PageURL": page_url,
                "HTTPStatus": http_status,
                "line2Text": line2_text,
                "iOSVersion": ios_version,
            },
            options=options,
        )


class _BookShelvesMethods:
    update = wrapped(BookShelves.update)


class BookShelvesWithRawResponse(_BookShelvesMethods, RawMode[BookShelves]):
    """`BookShelves` with the HTTP response."""


class BookShelvesWithStreamingResponse(_BookShelvesMethods, StreamingMode[BookShelves]):
    """`BookShelves` with a streamed HTTP response."""


class _AsyncBookShelvesMethods:
    update = async_wrapped(AsyncBookShelves.update)


class AsyncBookShelvesWithRawResponse(_AsyncBookShelvesMethods, AsyncRawMode[AsyncBookShelves]):
    """`BookShelves` with the HTTP response."""


class AsyncBookShelvesWithStreamingResponse(_AsyncBookShelvesMethods, AsyncStreamingMode[AsyncBookShelves]):
    """`BookShelves` with a streamed HTTP response."""
