# Generated from openapi.yaml by sdkgen. Do not edit.
"""Webhooks: events that the API sends to you."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from . import types as root_types
from ._core import AsyncResource, SyncResource, WebhookScheme, unsafe_unwrap, unwrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["AsyncWebhookMethods", "SyncWebhookMethods"]

_SCHEME = WebhookScheme(
    "hmac-sha256", "X-Hub-Signature-256", prefix="sha256=", key_option="webhook_key", key_env="BOOKS_WEBHOOK_KEY"
)


class SyncWebhookMethods(SyncResource):
    """Webhooks: events that the API sends to you."""

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        key: str | Sequence[str] | None = None,
        tolerance: float = 300.0,
    ) -> root_types.UnwrapWebhookEvent:
        """Verify that an event comes from the API, and parse it.

        Args:
            payload: The body exactly as it arrived.
            headers: The headers of the request, in any case.
            key: Secrets, several during a rotation. The client's `webhook_key` where it is not given.
            tolerance: How many seconds old or early the event may be.

        Raises:
            WebhookSignatureError: The event is unsigned, forged, altered, or too old. A `ValueError`.
            MissingCredentialsError: There is no key.
        """
        return unwrap(
            payload,
            headers,
            key if key is not None else self._option("webhook_key"),
            cast("type[root_types.UnwrapWebhookEvent]", root_types.UnwrapWebhookEvent),
            _SCHEME,
            tolerance=tolerance,
        )

    def unsafe_unwrap(self, payload: str | bytes) -> root_types.UnwrapWebhookEvent:
        """Parse an event without verifying it: only for one that is known to be genuine."""
        return unsafe_unwrap(payload, cast("type[root_types.UnwrapWebhookEvent]", root_types.UnwrapWebhookEvent))


class AsyncWebhookMethods(AsyncResource):
    """Webhooks: events that the API sends to you."""

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        key: str | Sequence[str] | None = None,
        tolerance: float = 300.0,
    ) -> root_types.UnwrapWebhookEvent:
        """Verify that an event comes from the API, and parse it.

        Args:
            payload: The body exactly as it arrived.
            headers: The headers of the request, in any case.
            key: Secrets, several during a rotation. The client's `webhook_key` where it is not given.
            tolerance: How many seconds old or early the event may be.

        Raises:
            WebhookSignatureError: The event is unsigned, forged, altered, or too old. A `ValueError`.
            MissingCredentialsError: There is no key.
        """
        return unwrap(
            payload,
            headers,
            key if key is not None else self._option("webhook_key"),
            cast("type[root_types.UnwrapWebhookEvent]", root_types.UnwrapWebhookEvent),
            _SCHEME,
            tolerance=tolerance,
        )

    def unsafe_unwrap(self, payload: str | bytes) -> root_types.UnwrapWebhookEvent:
        """Parse an event without verifying it: only for one that is known to be genuine."""
        return unsafe_unwrap(payload, cast("type[root_types.UnwrapWebhookEvent]", root_types.UnwrapWebhookEvent))
