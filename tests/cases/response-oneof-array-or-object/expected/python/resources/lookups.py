# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `lookups` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncResource,
    AsyncStreamingMode,
    Operation,
    RawMode,
    StreamingMode,
    SyncResource,
    async_wrapped,
    cached_property,
    wrapped,
)

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncLookups", "Lookups"]

_RETRIEVE = Operation(id="lookups.retrieve", method="GET", path="/lookups/{kind}")


class Lookups(SyncResource):
    """The `lookups` resource."""

    @cached_property
    def with_raw_response(self) -> LookupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LookupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LookupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return LookupsWithStreamingResponse(self)

    def retrieve(
        self, kind: Literal["genres", "languages", "pages"], **options: Unpack[RequestOptions]
    ) -> root_types.LookupRetrieveResponse:
        """Retrieve.

        `GET /lookups/{kind}`
        """
        return self._call(
            _RETRIEVE,
            cast("type[root_types.LookupRetrieveResponse]", root_types.LookupRetrieveResponse),
            path={"kind": kind},
            options=options,
        )


class AsyncLookups(AsyncResource):
    """The `lookups` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncLookupsWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLookupsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLookupsWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncLookupsWithStreamingResponse(self)

    async def retrieve(
        self, kind: Literal["genres", "languages", "pages"], **options: Unpack[RequestOptions]
    ) -> root_types.LookupRetrieveResponse:
        """Retrieve.

        `GET /lookups/{kind}`
        """
        return await self._call(
            _RETRIEVE,
            cast("type[root_types.LookupRetrieveResponse]", root_types.LookupRetrieveResponse),
            path={"kind": kind},
            options=options,
        )


class _LookupsMethods:
    retrieve = wrapped(Lookups.retrieve)


class LookupsWithRawResponse(_LookupsMethods, RawMode[Lookups]):
    """`Lookups` with the HTTP response."""


class LookupsWithStreamingResponse(_LookupsMethods, StreamingMode[Lookups]):
    """`Lookups` with a streamed HTTP response."""


class _AsyncLookupsMethods:
    retrieve = async_wrapped(AsyncLookups.retrieve)


class AsyncLookupsWithRawResponse(_AsyncLookupsMethods, AsyncRawMode[AsyncLookups]):
    """`Lookups` with the HTTP response."""


class AsyncLookupsWithStreamingResponse(_AsyncLookupsMethods, AsyncStreamingMode[AsyncLookups]):
    """`Lookups` with a streamed HTTP response."""
