"""Webhooks: an event is returned only if it was signed, and a short time ago."""

from __future__ import annotations

import base64
import builtins
import time
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from templates.python.runtime.auth.webhooks import (
    WebhookPayloadError,
    WebhookScheme,
    WebhookSignatureError,
    unsafe_unwrap,
    unwrap,
    verify,
)
from templates.python.runtime.models.models import Model
from templates.python.runtime.models.unions import UnknownVariant, tagged
from templates.python.runtime.response.mismatches import Mismatch

SECRET = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
NOW = 1_767_323_045
BODY = '{"data": {"event_type": "call.hangup", "note": "ü"}}'.encode()
SCHEME = WebhookScheme(
    "ed25519", "acme-signature", "acme-timestamp", separator="|", key_option="public_key", key_env="ACME_PUBLIC_KEY"
)
NAMES: dict[str, Any] = {"scheme": SCHEME}


class Data(Model):
    """What hung up."""

    event_type: Literal["call.hangup"]
    note: str


class Hangup(Model):
    """An event."""

    data: Data


Event: Any = Annotated[Hangup | UnknownVariant, tagged("data", "event_type", variants={"call.hangup": Hangup})]


def public(key: Ed25519PrivateKey) -> str:
    """Return a public key as the API shows it."""
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def sign(body: bytes = BODY, timestamp: str = str(NOW), key: Ed25519PrivateKey = SECRET) -> dict[str, str]:
    """Return the headers of a genuine webhook."""
    signature = base64.b64encode(key.sign(timestamp.encode() + b"|" + body)).decode()
    return {"acme-signature": signature, "acme-timestamp": timestamp}


def check(payload: bytes | str = BODY, headers: Any = None, keys: Any = None, now: float = NOW, **options: Any) -> None:
    """Verify a webhook with some parts replaced."""
    verify(
        payload,
        sign() if headers is None else headers,
        public(SECRET) if keys is None else keys,
        now=now,
        **NAMES,
        **options,
    )


class Headers(Mapping[str, str]):
    """A mapping that web frameworks might pass."""

    def __init__(self, values: dict[str, str]) -> None:
        self.values_by_name = {name.title(): value for name, value in values.items()}

    def __getitem__(self, name: str) -> str:
        return self.values_by_name[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_by_name)

    def __len__(self) -> int:
        return len(self.values_by_name)


def test_genuine_webhooks_are_accepted() -> None:
    check()
    check(BODY.decode())
    check(bytearray(BODY))  # type: ignore[arg-type]
    check(keys=[public(OTHER), public(SECRET)])
    check(keys=f" {public(SECRET)}\n")


@pytest.mark.parametrize("payload", [{"data": {}}, None, 5, [b"x"]])
def test_what_is_no_body_is_refused(payload: Any) -> None:
    with pytest.raises(TypeError, match="the payload must be the body as it arrived, bytes or str, not "):
        check(payload)
    with pytest.raises(TypeError, match="the payload must be the body as it arrived, bytes or str, not "):
        unsafe_unwrap(payload, Event)


@pytest.mark.parametrize("payload", [b"", b" ", b"[]", b"null", b"5", b'"x"', b"true"])
def test_what_is_no_event_is_refused(payload: bytes) -> None:
    with pytest.raises(WebhookPayloadError, match="the payload is not a JSON object"):
        unwrap(returns=Event, **now_signed(payload))


def test_headers_and_keys_may_be_bytes() -> None:
    headers = {name.encode(): value.encode() for name, value in sign().items()}
    check(headers=headers, keys=public(SECRET).encode())
    with pytest.raises(WebhookSignatureError, match="does not match"):
        check(headers=headers, keys=public(OTHER).encode())
    with pytest.raises(WebhookSignatureError, match="not one string"):
        check(headers={**headers, **sign()})


@pytest.mark.parametrize("wrap", [Headers, httpx.Headers, lambda given: {k.upper(): v for k, v in given.items()}])  # pyright: ignore
def test_any_mapping_of_headers(wrap: Any) -> None:
    check(headers=wrap({**sign(), "other": "x"}))


def test_a_signature_made_elsewhere() -> None:
    """The test vector of RFC 8032, section 7.1, test 3, is a message of two bytes; this one was made with OpenSSL."""
    key = Ed25519PrivateKey.from_private_bytes(
        bytes.fromhex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
    )
    assert (
        public(key)
        == base64.b64encode(bytes.fromhex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")).decode()
    )
    check(headers=sign(key=key), keys=public(key))


@pytest.mark.parametrize("age", [-300, -299.5, 0, 299, 300])
def test_times_within_the_tolerance(age: float) -> None:
    check(now=NOW + age)


@pytest.mark.parametrize("age", [-86_400, -301, 300.5, 301, 10**9])
def test_times_beyond_the_tolerance(age: float) -> None:
    with pytest.raises(WebhookSignatureError, match="within the tolerated time"):
        check(now=NOW + age)


def test_the_tolerance_can_be_changed_and_the_clock_is_read() -> None:
    check(now=NOW + 3600, tolerance=3600)
    for tolerance in (0.5, -1.0, float("nan")):
        with pytest.raises(WebhookSignatureError):
            check(now=NOW + 1, tolerance=tolerance)
    verify(BODY, sign(timestamp=str(int(time.time()))), public(SECRET), **NAMES)
    with pytest.raises(WebhookSignatureError):
        verify(BODY, sign(), public(SECRET), **NAMES)


def without(name: str) -> dict[str, str]:
    """Return genuine headers without one of them."""
    return {key: value for key, value in sign().items() if key != name}


FORGED: list[tuple[str, dict[str, Any]]] = [
    ("no header acme-signature", {"headers": without("acme-signature")}),
    ("no header acme-timestamp", {"headers": without("acme-timestamp")}),
    ("no header", {"headers": {}}),
    ("does not match", {"payload": BODY + b" "}),
    ("does not match", {"payload": b""}),
    ("does not match", {"payload": "\ud800"}),
    ("does not match", {"headers": sign(key=OTHER)}),
    ("does not match", {"keys": public(OTHER)}),
    ("does not match", {"keys": [public(OTHER)] * 2}),
    ("does not match", {"headers": {**sign(), "acme-timestamp": str(NOW + 1)}}),
    ("does not match", {"headers": {**sign(), "acme-timestamp": f"0{NOW}"}}),
    ("not 64 bytes", {"headers": {**sign(), "acme-signature": ""}}),
    ("not 64 bytes", {"headers": {**sign(), "acme-signature": "ü" * 88}}),
    ("not 64 bytes", {"headers": {**sign(), "acme-signature": "AAAA"}}),
    ("not 64 bytes", {"headers": {**sign(), "acme-signature": sign()["acme-signature"][:-4]}}),
    ("does not match", {"headers": {**sign(), "acme-signature": "A" * 86 + "=="}}),
    ("not a number", {"headers": {**sign(), "acme-timestamp": ""}}),
    ("not a number", {"headers": {**sign(), "acme-timestamp": f"-{NOW}"}}),
    ("not a number", {"headers": {**sign(), "acme-timestamp": f"{NOW}.0"}}),
    ("not a number", {"headers": {**sign(), "acme-timestamp": "nan"}}),
    ("not a number", {"headers": {**sign(), "acme-timestamp": "٣"}}),
    ("not a number", {"headers": {**sign(), "acme-timestamp": "9" * 5000}}),
    ("not one string", {"headers": {**sign(), "Acme-Timestamp": str(NOW)}}),
    ("not one string", {"headers": {**sign(), "acme-timestamp": [str(NOW)]}}),
    ("no key", {"keys": []}),
    ("public key is not 32 bytes", {"keys": ""}),
    ("public key is not 32 bytes", {"keys": [""]}),
    ("public key is not 32 bytes", {"keys": "not base64"}),
    ("public key is not 32 bytes", {"keys": [public(SECRET), "AAAA"]}),
]


@pytest.mark.parametrize(("message", "changes"), FORGED)
def test_everything_else_is_refused(message: str, changes: dict[str, Any]) -> None:
    with pytest.raises(WebhookSignatureError, match=message) as caught:
        check(**changes)
    assert isinstance(caught.value, ValueError)
    assert "ü" not in str(caught.value)


@pytest.mark.parametrize("place", range(0, 64, 9))
def test_no_bit_of_a_signature_may_change(place: int) -> None:
    signature = bytearray(base64.b64decode(sign()["acme-signature"]))
    signature[place] ^= 1
    with pytest.raises(WebhookSignatureError, match="does not match"):
        check(headers={**sign(), "acme-signature": base64.b64encode(signature).decode()})


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    original = builtins.__import__

    def refuse(name: str, *rest: Any) -> Any:
        if name.startswith("cryptography"):
            raise ImportError(name)
        return original(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(ImportError, match="extra `webhooks`"):
        check()


def now_signed(body: bytes) -> dict[str, Any]:
    """Return the arguments of a webhook sent this moment."""
    return {"payload": body, "headers": sign(body, str(int(time.time()))), "keys": public(SECRET), **NAMES}


def test_unwrapping_gives_the_typed_event() -> None:
    event: Any = unwrap(returns=Event, **now_signed(BODY))
    assert isinstance(event, Hangup)
    assert event.data.note == "ü"
    unknown: Any = unwrap(returns=Event, **now_signed(b'{"data": {"event_type": "call.new"}, "more": 1}'))
    assert isinstance(unknown, UnknownVariant)
    assert unknown.to_dict() == {"data": {"event_type": "call.new"}, "more": 1}


def test_unwrapping_verifies_before_it_parses() -> None:
    other: dict[str, Any] = {**now_signed(b"no JSON"), "payload": b"no JSON either"}
    with pytest.raises(WebhookSignatureError):
        unwrap(returns=Event, **other)
    with pytest.raises(WebhookPayloadError, match=r"^the payload is not JSON"):
        unwrap(returns=Event, **now_signed(b"no JSON"))


def test_events_that_do_not_fit() -> None:
    noted: list[Mismatch] = []
    body = b'{"data": {"event_type": "call.hangup", "note": 1}}'
    event: Any = unsafe_unwrap(body, Event, on_mismatch=noted.append)
    assert event.data.note == 1
    assert [str(mismatch) for mismatch in noted] == ["data.note: expected str, found int"]
    with pytest.raises(WebhookPayloadError, match=r"^the payload does not have the promised form: data\.note"):
        unsafe_unwrap(body.decode(), Event, strict=True)
