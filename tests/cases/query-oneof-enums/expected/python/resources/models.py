# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `models` resource."""

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

    from .. import types as root_types
    from .._core import RequestOptions

__all__ = ["AsyncModels", "Models"]

_LIST = Operation(id="models.list", method="GET", path="/models", accept="*/*")


class Models(SyncResource):
    """The `models` resource."""

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ModelsWithStreamingResponse(self)

    def list(
        self, *, model: root_types.SmallModel | root_types.LargeModel | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """List.

        `GET /models`
        """
        return self._call(_LIST, NoneType, query={"model": model}, options=options)


class AsyncModels(AsyncResource):
    """The `models` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncModelsWithStreamingResponse(self)

    async def list(
        self, *, model: root_types.SmallModel | root_types.LargeModel | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """List.

        `GET /models`
        """
        return await self._call(_LIST, NoneType, query={"model": model}, options=options)


class _ModelsMethods:
    list = wrapped(Models.list)


class ModelsWithRawResponse(_ModelsMethods, RawMode[Models]):
    """`Models` with the HTTP response."""


class ModelsWithStreamingResponse(_ModelsMethods, StreamingMode[Models]):
    """`Models` with a streamed HTTP response."""


class _AsyncModelsMethods:
    list = async_wrapped(AsyncModels.list)


class AsyncModelsWithRawResponse(_AsyncModelsMethods, AsyncRawMode[AsyncModels]):
    """`Models` with the HTTP response."""


class AsyncModelsWithStreamingResponse(_AsyncModelsMethods, AsyncStreamingMode[AsyncModels]):
    """`Models` with a streamed HTTP response."""
