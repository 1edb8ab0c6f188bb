"""The schemes that sign with a secret: Standard Webhooks, and HMAC as GitHub and Stripe have it."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

import pytest

from templates.python.runtime import MissingCredentialsError, WebhookScheme, WebhookSignatureError
from templates.python.runtime.auth.webhooks import verify

NOW = 1_767_323_045
BODY = b'{"type": "book.lent"}'
SECRET = "whsec_" + base64.b64encode(bytes(range(24))).decode()
STANDARD = WebhookScheme(
    "standard-webhooks", "webhook-signature", "webhook-timestamp", "webhook-id", key_env="ACME_KEY"
)
GITHUB = WebhookScheme("hmac-sha256", "X-Hub-Signature-256", prefix="sha256=")
STRIPE = WebhookScheme("hmac-sha256", "Stripe-Signature", fields=True)
PLAIN = WebhookScheme("hmac-sha256", "X-Sign", "X-Time", separator=":", encoding="base64")


def mac(message: bytes, secret: bytes) -> bytes:
    return hmac.new(secret, message, hashlib.sha256).digest()


def standard(body: bytes = BODY, id: str = "msg_1", time: int = NOW, secret: str = SECRET) -> dict[str, str]:
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signature = base64.b64encode(mac(f"{id}.{time}.".encode() + body, key)).decode()
    return {"webhook-id": id, "webhook-timestamp": str(time), "webhook-signature": f"v1,{signature}"}


def signed(scheme: WebhookScheme) -> dict[str, str]:
    """Return the headers of a genuine event of a scheme whose secret is `s3cret`."""
    if scheme is GITHUB:
        return {"X-Hub-Signature-256": f"sha256={mac(BODY, b's3cret').hex()}"}
    if scheme is STRIPE:
        return {"Stripe-Signature": f"t={NOW},v1={'0' * 64},v1={mac(f'{NOW}.'.encode() + BODY, b's3cret').hex()},v0=x"}
    return {"X-Sign": base64.b64encode(mac(f"{NOW}:".encode() + BODY, b"s3cret")).decode(), "X-Time": str(NOW)}


@pytest.mark.parametrize("key", [SECRET, SECRET.removeprefix("whsec_"), ["whsec_AAAA", SECRET]])
def test_standard_webhooks_are_accepted(key: Any) -> None:
    verify(BODY, standard(), key, STANDARD, now=NOW)
    verify(BODY.decode(), {name.title(): text for name, text in standard().items()}, key, STANDARD, now=NOW + 300)


def test_a_published_vector_of_standard_webhooks() -> None:
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    verify('{"test": 2432232314}', headers, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", STANDARD, now=1614265330)


def test_one_of_several_signatures_is_enough_and_other_versions_do_not_count() -> None:
    headers, other = standard(), standard(body=b"{}")["webhook-signature"]
    verify(
        BODY,
        {**headers, "webhook-signature": f"{other} v1a,x {headers['webhook-signature']}"},
        SECRET,
        STANDARD,
        now=NOW,
    )
    later = headers["webhook-signature"].replace("v1,", "v2,")
    with pytest.raises(WebhookSignatureError, match="does not match"):
        verify(BODY, {**headers, "webhook-signature": later}, SECRET, STANDARD, now=NOW)


@pytest.mark.parametrize(
    ("changed", "match"),
    [
        ({"webhook-id": "msg_2"}, "does not match"),
        ({"webhook-timestamp": str(NOW - 1)}, "does not match"),
        ({"webhook-timestamp": str(NOW - 301)}, "tolerated time"),
        ({"webhook-timestamp": "soon"}, "seconds"),
        ({"webhook-signature": "v1,AAAA"}, "32 bytes"),
        ({"webhook-signature": ""}, "does not match"),
    ],
)
def test_standard_webhooks_that_were_altered_are_refused(changed: dict[str, str], match: str) -> None:
    with pytest.raises(WebhookSignatureError, match=match):
        verify(BODY, {**standard(), **changed}, SECRET, STANDARD, now=NOW)


@pytest.mark.parametrize("scheme", [GITHUB, STRIPE, PLAIN], ids=["github", "stripe", "plain"])
def test_schemes_of_hmac(scheme: WebhookScheme) -> None:
    verify(BODY, signed(scheme), "s3cret", scheme, now=NOW)
    verify(BODY, signed(scheme), ["old", "s3cret"], scheme, now=NOW)
    with pytest.raises(WebhookSignatureError, match="does not match"):
        verify(BODY + b" ", signed(scheme), "s3cret", scheme, now=NOW)
    with pytest.raises(WebhookSignatureError, match="does not match"):
        verify(BODY, signed(scheme), "other", scheme, now=NOW)
    with pytest.raises(WebhookSignatureError, match="no header"):
        verify(BODY, {}, "s3cret", scheme, now=NOW)
    if scheme is not GITHUB:
        with pytest.raises(WebhookSignatureError, match="tolerated time"):
            verify(BODY, signed(scheme), "s3cret", scheme, now=NOW + 301)


@pytest.mark.parametrize(
    ("scheme", "text"),
    [(GITHUB, "sha1=00"), (GITHUB, "sha256=zz"), (STRIPE, "v1=00"), (STRIPE, "t=1,t=2,v1=00"), (STRIPE, f"t={NOW}")],
)
def test_a_malformed_header_is_refused(scheme: WebhookScheme, text: str) -> None:
    with pytest.raises(WebhookSignatureError, match="header"):
        verify(BODY, {scheme.signature_header: text}, "s3cret", scheme, now=NOW)


@pytest.mark.parametrize("key", ["", "whsec_", "whsec_?"])
def test_a_secret_that_is_none_is_refused(key: str) -> None:
    with pytest.raises(WebhookSignatureError, match="secret"):
        verify(BODY, standard(), key, STANDARD, now=NOW)


def test_without_a_key_the_error_says_where_one_goes() -> None:
    with pytest.raises(MissingCredentialsError, match=r"`key=`.*`webhook_key=`.*ACME_KEY"):
        verify(BODY, standard(), None, STANDARD, now=NOW)
