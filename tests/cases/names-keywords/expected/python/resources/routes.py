# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `routes` resource."""

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
    from typing_extensions import Unpack

    from .._core import RequestOptions
    from ..types import route_create_params

__all__ = ["AsyncRoutes", "Routes"]

_CREATE = Operation(
    id="routes.create",
    method="POST",
    path="/routes",
    body="application/json",
    shape={"stop": ("stop", {"import_": "import"})},
)


class Routes(SyncResource):
    """The `routes` resource."""

    @cached_property
    def with_raw_response(self) -> RoutesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return RoutesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RoutesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return RoutesWithStreamingResponse(self)

    def create(
        self,
        *,
        from_: str,
        in_: str,
        async_: bool | Omit = omit,
        class_: str | Omit = omit,
        pass_: bool | Omit = omit,
        match: str | Omit = omit,
        type: str | Omit = omit,
        none: str | Omit = omit,
        stop: route_create_params.Stop | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Route:
        """Create.

        `POST /routes`
        """
        return self._call(
            _CREATE,
            root_types.Route,
            query={"async": async_},
            headers={"class": class_},
            body={"from": from_, "in": in_, "pass": pass_, "match": match, "type": type, "None": none, "stop": stop},
            options=options,
        )


class AsyncRoutes(AsyncResource):
    """The `routes` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncRoutesWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncRoutesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRoutesWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncRoutesWithStreamingResponse(self)

    async def create(
        self,
        *,
        from_: str,
        in_: str,
        async_: bool | Omit = omit,
        class_: str | Omit = omit,
        pass_: bool | Omit = omit,
        match: str | Omit = omit,
        type: str | Omit = omit,
        none: str | Omit = omit,
        stop: route_create_params.Stop | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Route:
        """Create.

        `POST /routes`
        """
        return await self._call(
            _CREATE,
            root_types.Route,
            query={"async": async_},
            headers={"class": class_},
            body={"from": from_, "in": in_, "pass": pass_, "match": match, "type": type, "None": none, "stop": stop},
            options=options,
        )


class _RoutesMethods:
    create = wrapped(Routes.create)


class RoutesWithRawResponse(_RoutesMethods, RawMode[Routes]):
    """`Routes` with the HTTP response."""


class RoutesWithStreamingResponse(_RoutesMethods, StreamingMode[Routes]):
    """`Routes` with a streamed HTTP response."""


class _AsyncRoutesMethods:
    create = async_wrapped(AsyncRoutes.create)


class AsyncRoutesWithRawResponse(_AsyncRoutesMethods, AsyncRawMode[AsyncRoutes]):
    """`Routes` with the HTTP response."""


class AsyncRoutesWithStreamingResponse(_AsyncRoutesMethods, AsyncStreamingMode[AsyncRoutes]):
    """`Routes` with a streamed HTTP response."""
