# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `notes` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import (
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

    from .._core import FileTypes, RequestOptions

__all__ = ["AsyncNotes", "Notes"]

_CREATE = Operation(id="notes.create", method="POST", path="/notes", body="text/plain", accept="*/*")


class Notes(SyncResource):
    """The `notes` resource."""

    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return NotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return NotesWithStreamingResponse(self)

    def create(self, *, body: str | FileTypes, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /notes`
        """
        return self._call(_CREATE, NoneType, body=body, options=options)


class AsyncNotes(AsyncResource):
    """The `notes` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncNotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncNotesWithStreamingResponse(self)

    async def create(self, *, body: str | FileTypes, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /notes`
        """
        return await self._call(_CREATE, NoneType, body=body, options=options)


class _NotesMethods:
    create = wrapped(Notes.create)


class NotesWithRawResponse(_NotesMethods, RawMode[Notes]):
    """`Notes` with the HTTP response."""


class NotesWithStreamingResponse(_NotesMethods, StreamingMode[Notes]):
    """`Notes` with a streamed HTTP response."""


class _AsyncNotesMethods:
    create = async_wrapped(AsyncNotes.create)


class AsyncNotesWithRawResponse(_AsyncNotesMethods, AsyncRawMode[AsyncNotes]):
    """`Notes` with the HTTP response."""


class AsyncNotesWithStreamingResponse(_AsyncNotesMethods, AsyncStreamingMode[AsyncNotes]):
    """`Notes` with a streamed HTTP response."""
