"""Errors under further names."""

from __future__ import annotations

from ..auth.webhooks import WebhookSignatureError

__all__ = ["APIWebhookValidationError"]

APIWebhookValidationError = WebhookSignatureError
