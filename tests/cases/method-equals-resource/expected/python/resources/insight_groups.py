# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `insight_groups` resource."""

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

    from .._core import RequestOptions

__all__ = ["AsyncInsightGroups", "InsightGroups"]

_INSIGHT_GROUPS = Operation(id="insight_groups.insight_groups", method="POST", path="/insight-groups", accept="*/*")
_DELETE = Operation(id="insight_groups.delete", method="DELETE", path="/insight-groups/{id}", accept="*/*")


class InsightGroups(SyncResource):
    """The `insight_groups` resource."""

    @cached_property
    def with_raw_response(self) -> InsightGroupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return InsightGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InsightGroupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return InsightGroupsWithStreamingResponse(self)

    def insight_groups(self, **options: Unpack[RequestOptions]) -> None:
        """Insight groups.

        `POST /insight-groups`
        """
        return self._call(_INSIGHT_GROUPS, NoneType, options=options)

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /insight-groups/{id}`
        """
        return self._call(_DELETE, NoneType, path={"id": id}, options=options)


class AsyncInsightGroups(AsyncResource):
    """The `insight_groups` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncInsightGroupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncInsightGroupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInsightGroupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncInsightGroupsWithStreamingResponse(self)

    async def insight_groups(self, **options: Unpack[RequestOptions]) -> None:
        """Insight groups.

        `POST /insight-groups`
        """
        return await self._call(_INSIGHT_GROUPS, NoneType, options=options)

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /insight-groups/{id}`
        """
        return await self._call(_DELETE, NoneType, path={"id": id}, options=options)


class _InsightGroupsMethods:
    insight_groups = wrapped(InsightGroups.insight_groups)
    delete = wrapped(InsightGroups.delete)


class InsightGroupsWithRawResponse(_InsightGroupsMethods, RawMode[InsightGroups]):
    """`InsightGroups` with the HTTP response."""


class InsightGroupsWithStreamingResponse(_InsightGroupsMethods, StreamingMode[InsightGroups]):
    """`InsightGroups` with a streamed HTTP response."""


class _AsyncInsightGroupsMethods:
    insight_groups = async_wrapped(AsyncInsightGroups.insight_groups)
    delete = async_wrapped(AsyncInsightGroups.delete)


class AsyncInsightGroupsWithRawResponse(_AsyncInsightGroupsMethods, AsyncRawMode[AsyncInsightGroups]):
    """`InsightGroups` with the HTTP response."""


class AsyncInsightGroupsWithStreamingResponse(_AsyncInsightGroupsMethods, AsyncStreamingMode[AsyncInsightGroups]):
    """`InsightGroups` with a streamed HTTP response."""
