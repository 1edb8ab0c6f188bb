# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `readers` resource."""

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
    from ..types import reader_create_params

__all__ = ["AsyncReaders", "Readers"]

_CREATE = Operation(id="readers.create", method="POST", path="/readers", body="application/json")


class Readers(SyncResource):
    """The `readers` resource."""

    @cached_property
    def with_raw_response(self) -> ReadersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return ReadersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReadersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return ReadersWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        pin: str,
        address: reader_create_params.Address | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Reader:
        """Create.

        `POST /readers`
        """
        return self._call(
            _CREATE, root_types.Reader, body={"name": name, "pin": pin, "address": address}, options=options
        )


class AsyncReaders(AsyncResource):
    """The `readers` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncReadersWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncReadersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReadersWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncReadersWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        pin: str,
        address: reader_create_params.Address | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> root_types.Reader:
        """Create.

        `POST /readers`
        """
        return await self._call(
            _CREATE, root_types.Reader, body={"name": name, "pin": pin, "address": address}, options=options
        )


class _ReadersMethods:
    create = wrapped(Readers.create)


class ReadersWithRawResponse(_ReadersMethods, RawMode[Readers]):
    """`Readers` with the HTTP response."""


class ReadersWithStreamingResponse(_ReadersMethods, StreamingMode[Readers]):
    """`Readers` with a streamed HTTP response."""


class _AsyncReadersMethods:
    create = async_wrapped(AsyncReaders.create)


class AsyncReadersWithRawResponse(_AsyncReadersMethods, AsyncRawMode[AsyncReaders]):
    """`Readers` with the HTTP response."""


class AsyncReadersWithStreamingResponse(_AsyncReadersMethods, AsyncStreamingMode[AsyncReaders]):
    """`Readers` with a streamed HTTP response."""
