# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `recordings` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
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
    from collections.abc import Mapping
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import FileTypes, RequestOptions

__all__ = ["AsyncRecordings", "Recordings"]

_CREATE = Operation(
    id="recordings.create", method="POST", path="/recordings", body="multipart/form-data", files=("file",)
)


class Recordings(SyncResource):
    """The `recordings` resource."""

    @cached_property
    def with_raw_response(self) -> RecordingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return RecordingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RecordingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return RecordingsWithStreamingResponse(self)

    def create(
        self,
        *,
        file: FileTypes,
        model_id: str,
        marks: Literal["word", "line"] | Omit = omit,
        model_config: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Recording:
        """Create.

        `POST /recordings`
        """
        return self._call(
            _CREATE,
            root_types.Recording,
            body={"file": file, "model_id": model_id, "marks[]": marks, "model_config": model_config},
            options=options,
        )


class AsyncRecordings(AsyncResource):
    """The `recordings` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncRecordingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncRecordingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        file: FileTypes,
        model_id: str,
        marks: Literal["word", "line"] | Omit = omit,
        model_config: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Recording:
        """Create.

        `POST /recordings`
        """
        return await self._call(
            _CREATE,
            root_types.Recording,
            body={"file": file, "model_id": model_id, "marks[]": marks, "model_config": model_config},
            options=options,
        )


class _RecordingsMethods:
    create = wrapped(Recordings.create)


class RecordingsWithRawResponse(_RecordingsMethods, RawMode[Recordings]):
    """`Recordings` with the HTTP response."""


class RecordingsWithStreamingResponse(_RecordingsMethods, StreamingMode[Recordings]):
    """`Recordings` with a streamed HTTP response."""


class _AsyncRecordingsMethods:
    create = async_wrapped(AsyncRecordings.create)


class AsyncRecordingsWithRawResponse(_AsyncRecordingsMethods, AsyncRawMode[AsyncRecordings]):
    """`Recordings` with the HTTP response."""


class AsyncRecordingsWithStreamingResponse(_AsyncRecordingsMethods, AsyncStreamingMode[AsyncRecordings]):
    """`Recordings` with a streamed HTTP response."""
