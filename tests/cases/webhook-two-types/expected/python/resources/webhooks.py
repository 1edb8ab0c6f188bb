# Generated from openapi.yaml by sdkgen. Do not edit.
"""Webhooks: events that the API sends to you."""

from __future__ import annotations

from typing import cast

from .. import types as root_types
from .._core import AsyncResource, SyncResource, unsafe_unwrap

__all__ = ["AsyncWebhooks", "Webhooks"]


class Webhooks(SyncResource):
    """Webhooks: events that the API sends to you."""

    def unsafe_unwrap(self, payload: str | bytes) -> root_types.UnwrapWebhookEvent:
        """Parse an event without verifying it: only for one that is known to be genuine."""
        return unsafe_unwrap(payload, cast("type[root_types.UnwrapWebhookEvent]", root_types.UnwrapWebhookEvent))


class AsyncWebhooks(AsyncResource):
    """Webhooks: events that the API sends to you."""

    def unsafe_unwrap(self, payload: str | bytes) -> root_types.UnwrapWebhookEvent:
        """Parse an event without verifying it: only for one that is known to be genuine."""
        return unsafe_unwrap(payload, cast("type[root_types.UnwrapWebhookEvent]", root_types.UnwrapWebhookEvent))
