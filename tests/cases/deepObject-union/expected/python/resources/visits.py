# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `visits` resource."""

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
    Style,
    SyncResource,
    async_wrapped,
    cached_property,
    omit,
    wrapped,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Unpack

    from .._core import RequestOptions
    from ..types import visit_list_params

__all__ = ["AsyncVisits", "Visits"]

_LIST = Operation(
    id="visits.list",
    method="GET",
    path="/visits",
    query_styles={"filter": Style("deepObject", explode=True)},
    accept="*/*",
)


class Visits(SyncResource):
    """The `visits` resource."""

    @cached_property
    def with_raw_response(self) -> VisitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return VisitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VisitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return VisitsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter: visit_list_params.Filter | Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /visits`
        """
        return self._call(_LIST, NoneType, query={"filter": filter}, options=options)


class AsyncVisits(AsyncResource):
    """The `visits` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncVisitsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncVisitsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVisitsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncVisitsWithStreamingResponse(self)

    async def list(
        self,
        *,
        filter: visit_list_params.Filter | Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /visits`
        """
        return await self._call(_LIST, NoneType, query={"filter": filter}, options=options)


class _VisitsMethods:
    list = wrapped(Visits.list)


class VisitsWithRawResponse(_VisitsMethods, RawMode[Visits]):
    """`Visits` with the HTTP response."""


class VisitsWithStreamingResponse(_VisitsMethods, StreamingMode[Visits]):
    """`Visits` with a streamed HTTP response."""


class _AsyncVisitsMethods:
    list = async_wrapped(AsyncVisits.list)


class AsyncVisitsWithRawResponse(_AsyncVisitsMethods, AsyncRawMode[AsyncVisits]):
    """`Visits` with the HTTP response."""


class AsyncVisitsWithStreamingResponse(_AsyncVisitsMethods, AsyncStreamingMode[AsyncVisits]):
    """`Visits` with a streamed HTTP response."""
