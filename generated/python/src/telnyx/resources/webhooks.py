# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Webhooks: events that the API sends to you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import types as root_types
from .._core import AsyncResource, SyncResource, WebhookScheme, unsafe_unwrap, unwrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["AsyncWebhooks", "Webhooks"]

_SCHEME = WebhookScheme(
    "ed25519",
    "telnyx-signature-ed25519",
    timestamp_header="telnyx-timestamp",
    separator="|",
    encoding="base64",
    key_option="public_key",
    key_env="TELNYX_PUBLIC_KEY",
)


class Webhooks(SyncResource):
    """Webhooks: events that the API sends to you."""

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        key: str | Sequence[str] | None = None,
        tolerance: float = 300.0,
    ) -> root_types.UnwrapWebhookEvent:
        """Verify that an event comes from the API, and parse it. Needs the extra `webhooks`.

        Args:
            payload: The body exactly as it arrived.
            headers: The headers of the request, in any case.
            key: Public Ed25519 keys in base64, several during a rotation. The client's `public_key` where it is not given.
            tolerance: How many seconds old or early the event may be.

        Raises:
            WebhookSignatureError: The event is unsigned, forged, altered, or too old. A `ValueError`.
            MissingCredentialsError: There is no key.
            ImportError: The extra is not installed.
        """
        return unwrap(
            payload,
            headers,
            key if key is not None else self._option("public_key"),
            root_types.UnwrapWebhookEvent,
            _SCHEME,
            tolerance=tolerance,
        )

    def unsafe_unwrap(self, payload: str | bytes) -> root_types.UnwrapWebhookEvent:
        """Parse an event without verifying it: only for one that is known to be genuine."""
        return unsafe_unwrap(payload, root_types.UnwrapWebhookEvent)


class AsyncWebhooks(AsyncResource):
    """Webhooks: events that the API sends to you."""

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: Mapping[str, str],
        key: str | Sequence[str] | None = None,
        tolerance: float = 300.0,
    ) -> root_types.UnwrapWebhookEvent:
        """Verify that an event comes from the API, and parse it. Needs the extra `webhooks`.

        Args:
            payload: The body exactly as it arrived.
            headers: The headers of the request, in any case.
            key: Public Ed25519 keys in base64, several during a rotation. The client's `public_key` where it is not given.
            tolerance: How many seconds old or early the event may be.

        Raises:
            WebhookSignatureError: The event is unsigned, forged, altered, or too old. A `ValueError`.
            MissingCredentialsError: There is no key.
            ImportError: The extra is not installed.
        """
        return unwrap(
            payload,
            headers,
            key if key is not None else self._option("public_key"),
            root_types.UnwrapWebhookEvent,
            _SCHEME,
            tolerance=tolerance,
        )

    def unsafe_unwrap(self, payload: str | bytes) -> root_types.UnwrapWebhookEvent:
        """Parse an event without verifying it: only for one that is known to be genuine."""
        return unsafe_unwrap(payload, root_types.UnwrapWebhookEvent)
