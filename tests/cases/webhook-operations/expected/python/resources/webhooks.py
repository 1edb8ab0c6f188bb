# Generated from openapi.yaml by sdkgen. Do not edit.
"""The `webhooks` resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import (
    AsyncRawMode,
    AsyncStreamingMode,
    NoneType,
    Operation,
    RawMode,
    StreamingMode,
    async_wrapped,
    cached_property,
    wrapped,
)
from .._webhooks import AsyncWebhookMethods as _AsyncWebhookMethods
from .._webhooks import SyncWebhookMethods as _SyncWebhookMethods

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core import RequestOptions

__all__ = ["AsyncWebhooks", "Webhooks"]

_LIST = Operation(id="webhooks.list", method="GET", path="/webhooks")
_CREATE = Operation(id="webhooks.create", method="POST", path="/webhooks", body="application/json", accept="*/*")


class Webhooks(_SyncWebhookMethods):
    """The `webhooks` resource."""

    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return WebhooksWithStreamingResponse(self)

    def list(self, **options: Unpack[RequestOptions]) -> root_types.WebhookListResponse:
        """List.

        `GET /webhooks`
        """
        return self._call(_LIST, root_types.WebhookListResponse, options=options)

    def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /webhooks`
        """
        return self._call(_CREATE, NoneType, body={"url": url}, options=options)


class AsyncWebhooks(_AsyncWebhookMethods):
    """The `webhooks` resource."""

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same methods as context managers whose body is read only when asked for."""
        return AsyncWebhooksWithStreamingResponse(self)

    async def list(self, **options: Unpack[RequestOptions]) -> root_types.WebhookListResponse:
        """List.

        `GET /webhooks`
        """
        return await self._call(_LIST, root_types.WebhookListResponse, options=options)

    async def create(self, *, url: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /webhooks`
        """
        return await self._call(_CREATE, NoneType, body={"url": url}, options=options)


class _WebhooksMethods:
    list = wrapped(Webhooks.list)
    create = wrapped(Webhooks.create)


class WebhooksWithRawResponse(_WebhooksMethods, RawMode[Webhooks]):
    """`Webhooks` with the HTTP response."""


class WebhooksWithStreamingResponse(_WebhooksMethods, StreamingMode[Webhooks]):
    """`Webhooks` with a streamed HTTP response."""


class _AsyncWebhooksMethods:
    list = async_wrapped(AsyncWebhooks.list)
    create = async_wrapped(AsyncWebhooks.create)


class AsyncWebhooksWithRawResponse(_AsyncWebhooksMethods, AsyncRawMode[AsyncWebhooks]):
    """`Webhooks` with the HTTP response."""


class AsyncWebhooksWithStreamingResponse(_AsyncWebhooksMethods, AsyncStreamingMode[AsyncWebhooks]):
    """`Webhooks` with a streamed HTTP response."""
