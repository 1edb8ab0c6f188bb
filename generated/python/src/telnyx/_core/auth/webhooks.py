"""Webhooks: whether an event was sent by the API, and what it says."""

from __future__ import annotations

import base64
import binascii
import hmac
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from ..errors.errors import MissingCredentialsError, SDKError
from ..request.scalars import is_binary
from ..response.parsing import BodyError, decode

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from ..response.parsing import OnMismatch

T = TypeVar("T")
TOLERANCE = 300.0


class WebhookSignatureError(SDKError, ValueError):
    """A webhook is not proven to come from the API. Answer it with a 4xx status and do not act on it."""


class WebhookPayloadError(SDKError, ValueError):
    """The payload of a webhook is not what the API promises."""


@dataclass(frozen=True)
class WebhookScheme:
    """How an API signs its webhooks.

    `kind` is `standard-webhooks` (HMAC-SHA256 over `id.timestamp.body`, signatures `v1,BASE64`), `ed25519` or
    `hmac-sha256`. The last two sign the body, after the time and `separator` where there is a `timestamp_header`. With
    `fields` the signature header reads `t=TIME,v1=SIGNATURE`. `key_option` and `key_env` say where callers leave the
    key.
    """

    kind: str
    signature_header: str
    timestamp_header: str | None = None
    id_header: str | None = None
    separator: str = "."
    prefix: str = ""
    encoding: str = "hex"
    fields: bool = False
    key_option: str = "webhook_key"
    key_env: str | None = None


def verify(
    payload: bytes | str,
    headers: Mapping[str, str],
    keys: str | Sequence[str] | None,
    scheme: WebhookScheme,
    *,
    tolerance: float = TOLERANCE,
    now: float | None = None,
) -> None:
    """Return if the payload was signed with one of the keys a short time ago; otherwise raise.

    Args:
        payload: The body as it arrived; a body that was decoded and encoded again will not verify.
        headers: The headers of the webhook, whatever their case.
        keys: Secrets, or public Ed25519 keys of 32 bytes in base64. Several during a rotation.
        scheme: How the API signs.
        tolerance: How many seconds the time may lie in the past or future, where the scheme signs a time.
        now: The time to compare with, in Unix seconds; by default the clock's.

    Raises:
        MissingCredentialsError: There is no key.
        WebhookSignatureError: Anything is missing, malformed, too old, or not signed with one of the keys.
        ImportError: Ed25519 alone: the package `cryptography` is not installed.
    """
    body = as_bytes(payload)
    checks = [_check_of(scheme, key) for key in require_key(keys, scheme)]
    timestamp, given = _signed(headers, scheme)
    signatures = [_decoded(text, scheme) for text in given]
    if timestamp is not None:
        name = scheme.timestamp_header or scheme.signature_header
        _check_age(timestamp, name, tolerance, time.time() if now is None else now)
    message = message_of(_header(headers, scheme.id_header) if scheme.id_header else None, timestamp, body, scheme)
    if not any(check(signature, message) for check in checks for signature in signatures):
        raise WebhookSignatureError("the signature of the webhook does not match its payload")


def require_key(keys: str | Sequence[str] | None, scheme: WebhookScheme) -> Sequence[str | bytes]:
    """Return the keys, at least one; otherwise raise, and say where one goes."""
    if keys is None:
        where = f" or set {scheme.key_env}" if scheme.key_env else ""
        raise MissingCredentialsError(
            f"webhooks are verified with a key: pass `key=`, create the client with `{scheme.key_option}=`{where}"
        )
    found = [keys] if isinstance(keys, (str, bytes)) else list(keys)
    if not found:
        raise WebhookSignatureError("there is no key to verify the webhook with")
    return found


def message_of(id: str | None, timestamp: str | None, body: bytes, scheme: WebhookScheme) -> bytes:
    """Return what is signed: the body, after the id and the time where the scheme has them."""
    parts = (part for part in (id, timestamp) if part is not None)
    return b"".join(f"{part}{scheme.separator}".encode() for part in parts) + body


def _signed(headers: Mapping[str, str], scheme: WebhookScheme) -> tuple[str | None, list[str]]:
    """Return the time of sending and the signatures, still encoded."""
    if scheme.fields:
        pairs = [part.strip().partition("=") for part in _header(headers, scheme.signature_header).split(",")]
        times = [value for key, _, value in pairs if key == "t"]
        given = [value for key, _, value in pairs if key == "v1"]
        if len(times) != 1 or not given:
            raise WebhookSignatureError(f"the header {scheme.signature_header} has not one time and a signature")
        return times[0], given
    timestamp = _header(headers, scheme.timestamp_header) if scheme.timestamp_header else None
    text = _header(headers, scheme.signature_header)
    if scheme.kind == "standard-webhooks":
        return timestamp, [part[3:] for part in text.split() if part.startswith("v1,")]
    if not text.startswith(scheme.prefix):
        raise WebhookSignatureError(f"the header {scheme.signature_header} does not begin with {scheme.prefix}")
    return timestamp, [text[len(scheme.prefix) :]]


def _decoded(text: str, scheme: WebhookScheme) -> bytes:
    what = f"the header {scheme.signature_header}"
    if scheme.kind == "ed25519":
        return decode_base64(text, 64, what)
    if scheme.encoding == "base64" or scheme.kind == "standard-webhooks":
        return decode_base64(text, 32, what)
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise WebhookSignatureError(f"{what} is not in hexadecimal digits") from None


def _check_of(scheme: WebhookScheme, key: str | bytes) -> Callable[[bytes, bytes], bool]:
    if scheme.kind == "ed25519":
        public = _public_key(key)
        return lambda signature, message: _is_signed(public, signature, message)
    secret = secret_of(key, scheme)
    return lambda signature, message: hmac.compare_digest(mac(secret, message), signature)


def secret_of(key: str | bytes, scheme: WebhookScheme) -> bytes:
    """Return the secret of HMAC as it is used; that of Standard Webhooks is in base64, with or without padding."""
    secret = key.encode() if isinstance(key, str) else key
    if scheme.kind == "standard-webhooks":
        plain = secret.strip().removeprefix(b"whsec_").rstrip(b"=")
        try:
            secret = base64.b64decode(plain + b"=" * (-len(plain) % 4), validate=True)
        except (binascii.Error, ValueError):
            raise WebhookSignatureError("the secret is not in base64") from None
    if not secret:
        raise WebhookSignatureError("the secret is empty")
    return secret


def mac(secret: bytes, message: bytes) -> bytes:
    """Return the HMAC-SHA256 of a message."""
    return hmac.new(secret, message, "sha256").digest()


def unwrap(
    payload: bytes | str,
    headers: Mapping[str, str],
    keys: str | Sequence[str] | None,
    returns: type[T],
    scheme: WebhookScheme,
    *,
    tolerance: float = TOLERANCE,
    strict: bool = False,
    on_mismatch: OnMismatch | None = None,
) -> T:
    """Return the event of a payload that `verify` accepts. Raises what `verify` and `unsafe_unwrap` raise."""
    verify(payload, headers, keys, scheme, tolerance=tolerance)
    return unsafe_unwrap(payload, returns, strict=strict, on_mismatch=on_mismatch)


def unsafe_unwrap(
    payload: bytes | str, returns: type[T], *, strict: bool = False, on_mismatch: OnMismatch | None = None
) -> T:
    """Return the event of a payload, whoever sent it. Raises `WebhookPayloadError` for what is no JSON object."""
    body = as_bytes(payload)
    try:
        event = decode(body, returns, strict=strict, on_mismatch=on_mismatch)
    except BodyError as error:
        raise WebhookPayloadError(error.message.replace("the response", "the payload", 1)) from None
    if not body.strip() or event is None or isinstance(event, (list, str, int, float)):
        raise WebhookPayloadError("the payload is not a JSON object")
    return event


def as_bytes(payload: object) -> bytes:
    """Return the body of an event as it arrived."""
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
    return Ed25519PublicKey.from_public_bytes(decode_base64(key, 32, "the public key"))


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


def decode_base64(text: str | bytes, size: int, what: str) -> bytes:
    """Return so many bytes from base64; otherwise raise, and say what is wrong."""
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
