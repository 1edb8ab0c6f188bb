"""Signing events as an API does: for tests of what receives them."""

from __future__ import annotations

import base64
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .webhooks import WebhookScheme, as_bytes, decode_base64, mac, message_of, require_key, secret_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


def sign_webhook(
    payload: bytes | str,
    key: str | Sequence[str] | None,
    scheme: WebhookScheme,
    *,
    id: str = "msg_test",
    timestamp: int | None = None,
) -> dict[str, str]:
    """Return the headers with which an event is genuine.

    Args:
        payload: The body as it will arrive.
        key: The secret, or a private Ed25519 key of 32 bytes in base64; of several, the first.
        scheme: How the API signs.
        id: The id of the event, where the scheme signs one.
        timestamp: When it is sent, in Unix seconds; by default now.

    Raises:
        MissingCredentialsError: There is no key.
        WebhookSignatureError: The key is malformed.
        ImportError: Ed25519 alone: the package `cryptography` is not installed.
    """
    first = require_key(key, scheme)[0]
    timed = scheme.fields or scheme.timestamp_header is not None or scheme.kind == "standard-webhooks"
    sent = str(int(time.time()) if timestamp is None else timestamp) if timed else None
    message = message_of(id if scheme.id_header else None, sent, as_bytes(payload), scheme)
    if scheme.kind == "ed25519":
        signature = _private_key(first).sign(message)
    else:
        signature = mac(secret_of(first, scheme), message)
    headers = {scheme.id_header: id} if scheme.id_header else {}
    if scheme.fields:
        return {**headers, scheme.signature_header: f"t={sent},v1={signature.hex()}"}
    if scheme.timestamp_header is not None and sent is not None:
        headers[scheme.timestamp_header] = sent
    plain = scheme.encoding == "hex" and scheme.kind == "hmac-sha256"
    text = signature.hex() if plain else base64.b64encode(signature).decode("ascii")
    prefix = "v1," if scheme.kind == "standard-webhooks" else scheme.prefix
    return {**headers, scheme.signature_header: f"{prefix}{text}"}


def _private_key(key: str | bytes) -> Ed25519PrivateKey:
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    except ImportError as error:
        message = "webhooks are signed with the package `cryptography`: install this package with its extra `webhooks`"
        raise ImportError(message) from error
    return Ed25519PrivateKey.from_private_bytes(decode_base64(key, 32, "the private key"))
