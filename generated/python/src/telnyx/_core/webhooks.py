"""Webhooks: whether an event was sent by the API, and what it says."""

from __future__ import annotations

import base64
import binascii
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar, cast

from .parsing import BodyError, decode
from .scalars import is_binary

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from .parsing import OnMismatch

T = TypeVar("T")
TOLERANCE = 300.0


class WebhookSignatureError(ValueError):
    """A webhook is not proven to come from the API. Answer it with a 4xx status and do not act on it."""


class WebhookPayloadError(ValueError):
    """The payload of a webhook is not what the API promises."""


def verify(
    payload: bytes | str,
    headers: Mapping[str, str],
    keys: str | Sequence[str],
    *,
    signature_header: str,
    timestamp_header: str,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> None:
    """Return if the payload was signed by one of the keys a short time ago; otherwise raise.

    Args:
        payload: The body as it arrived; a body that was decoded and encoded again will not verify.
        headers: The headers of the webhook, whatever their case.
        keys: Public Ed25519 keys, each 32 bytes in base64. Several during a rotation.
        signature_header: The header of the signature: base64 of 64 bytes, over `{timestamp}|{payload}`.
        timestamp_header: The header of the time of sending, in Unix seconds.
        tolerance: How many seconds the time may lie in the past or future.
        now: The time to compare with, in Unix seconds; by default the clock's.

    Raises:
        WebhookSignatureError: Anything is missing, malformed, too old, or not signed by one of the keys.
        ImportError: The package `cryptography` is not installed.
    """
    body = _bytes(payload)
    public_keys = [_public_key(key) for key in ([keys] if isinstance(keys, (str, bytes)) else keys)]
    if not public_keys:
        raise WebhookSignatureError("there is no key to verify the webhook with")
    timestamp = _header(headers, timestamp_header)
    signature = _decode(_header(headers, signature_header), 64, f"the header {signature_header}")
    _check_age(timestamp, timestamp_header, tolerance, time.time() if now is None else now)
    message = timestamp.encode() + b"|" + body
    if not any(_is_signed(key, signature, message) for key in public_keys):
        raise WebhookSignatureError("the signature of the webhook does not match its payload")


def unwrap(
    payload: bytes | str,
    headers: Mapping[str, str],
    keys: str | Sequence[str],
    returns: type[T],
    *,
    signature_header: str,
    timestamp_header: str,
    tolerance: float = TOLERANCE,
    strict: bool = False,
    on_mismatch: OnMismatch | None = None,
) -> T:
    """Return the event of a payload that `verify` accepts. Raises what `verify` and `unsafe_unwrap` raise."""
    verify(
        payload,
        headers,
        keys,
        signature_header=signature_header,
        timestamp_header=timestamp_header,
        tolerance=tolerance,
    )
    return unsafe_unwrap(payload, returns, strict=strict, on_mismatch=on_mismatch)


def unsafe_unwrap(
    payload: bytes | str, returns: type[T], *, strict: bool = False, on_mismatch: OnMismatch | None = None
) -> T:
    """Return the event of a payload, whoever sent it. Raises `WebhookPayloadError` for what is no JSON object."""
    body = _bytes(payload)
    try:
        event = decode(body, returns, strict=strict, on_mismatch=on_mismatch)
    except BodyError as error:
        raise WebhookPayloadError(error.message.replace("the response", "the payload", 1)) from None
    if not body.strip() or event is None or isinstance(event, (list, str, int, float)):
        raise WebhookPayloadError("the payload is not a JSON object")
    return event


def _bytes(payload: object) -> bytes:
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if is_binary(payload):
        return bytes(cast("bytes", payload))
    raise TypeError(f"the payload must be the body as it arrived, bytes or str, not {type(payload).__name__}")


def _public_key(key: str | bytes) -> Ed25519PublicKey:
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError as error:
        message = (
            "webhooks are verified with the package `cryptography`: install this package with its extra `webhooks`"
        )
        raise ImportError(message) from error
    return Ed25519PublicKey.from_public_bytes(_decode(key, 32, "the public key"))


def _is_signed(key: Ed25519PublicKey, signature: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def _header(headers: Mapping[str, str], name: str) -> str:
    pairs = [(_text(key), _text(value)) for key, value in headers.items()]  # as ASGI has them: bytes
    values = [value for key, value in pairs if isinstance(key, str) and key.lower() == name.lower()]
    if not values:
        raise WebhookSignatureError(f"the webhook has no header {name}")
    value = values[0]
    if len(values) > 1 or not isinstance(value, str):
        raise WebhookSignatureError(f"the header {name} is not one string")
    return value.strip()


def _text(value: object) -> object:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _decode(text: str | bytes, size: int, what: str) -> bytes:
    try:
        decoded = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        decoded = b""
    if len(decoded) != size:
        raise WebhookSignatureError(f"{what} is not {size} bytes in base64")
    return decoded


def _check_age(timestamp: str, name: str, tolerance: float, now: float) -> None:
    if not (timestamp.isascii() and timestamp.isdigit()) or len(timestamp) > 20:
        raise WebhookSignatureError(f"the header {name} is not a number of seconds")
    if not abs(now - int(timestamp)) <= tolerance:
        raise WebhookSignatureError("the webhook was not sent within the tolerated time")
