# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `labels` resource."""

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
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncLabels", "Labels"]

_UPDATE = Operation(id="labels.update", method="PUT", path="/labels", body="application/json", accept="*/*")


class Labels(SyncResource):
    """The `labels` resource."""

    @cached_property
    def with_raw_response(self) -> LabelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LabelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LabelsWithStreamingResponse(self)

    def update(self, *, body: Mapping[str, str], **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /labels`
        """
        return self._call(_UPDATE, NoneType, body=body, options=options)


class AsyncLabels(AsyncResource):
    """The `labels` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncLabelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLabelsWithStreamingResponse(self)

    async def update(self, *, body: Mapping[str, str], **options: Unpack[RequestOptions]) -> None:
        """Update.

        `PUT /labels`
        """
        return await self._call(_UPDATE, NoneType, body=body, options=options)


class _LabelsMethods:
    update = wrapped(Labels.update)


class LabelsWithRawResponse(_LabelsMethods, RawMode[Labels]):
    """`Labels` with the HTTP response."""


class LabelsWithStreamingResponse(_LabelsMethods, StreamingMode[Labels]):
    """`Labels` with a streamed HTTP response."""


class _AsyncLabelsMethods:
    update = async_wrapped(AsyncLabels.update)


class AsyncLabelsWithRawResponse(_AsyncLabelsMethods, AsyncRawMode[AsyncLabels]):
    """`Labels` with the HTTP response."""


class AsyncLabelsWithStreamingResponse(_AsyncLabelsMethods, AsyncStreamingMode[AsyncLabels]):
    """`Labels` with a streamed HTTP response."""
