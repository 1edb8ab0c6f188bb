"""Signing events for tests: what is signed is what the API sends, and is accepted."""

from __future__ import annotations

import base64
import sys

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from templates.python.runtime import MissingCredentialsError, WebhookScheme, WebhookSignatureError, sign_webhook
from templates.python.runtime.auth.webhooks import verify

from .test_webhook_schemes import BODY, GITHUB, NOW, PLAIN, SECRET, STANDARD, STRIPE, mac, signed, standard
from .test_webhooks import SCHEME as ED25519
from .test_webhooks import SECRET as PRIVATE
from .test_webhooks import public
from .test_webhooks import sign as sign_with_ed25519

SEED = base64.b64encode(PRIVATE.private_bytes_raw()).decode()


def test_standard_webhooks_are_signed_as_published() -> None:
    headers = sign_webhook(
        '{"test": 2432232314}',
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        STANDARD,
        id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp=1614265330,
    )
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


@pytest.mark.parametrize(
    "secret", ["whsec_AAECAwQFBgcICQ", "AAECAwQFBgcICQ", "whsec_AAECAwQFBgcICQ==", "AAECAwQFBgcICQ="]
)
def test_secrets_may_lack_their_padding(secret: str) -> None:
    expected = standard(secret="whsec_AAECAwQFBgcICQ==", id="msg_test")
    assert sign_webhook(BODY, secret, STANDARD, timestamp=NOW) == expected
    verify(BODY, expected, secret, STANDARD, now=NOW)


@pytest.mark.parametrize("scheme", [GITHUB, PLAIN], ids=["github", "plain"])
def test_hmac_is_signed_as_the_scheme_says(scheme: WebhookScheme) -> None:
    assert sign_webhook(BODY, "s3cret", scheme, timestamp=NOW) == signed(scheme)


def test_time_and_signature_in_one_header() -> None:
    signature = mac(f"{NOW}.".encode() + BODY, b"s3cret").hex()
    assert sign_webhook(BODY, "s3cret", STRIPE, timestamp=NOW) == {"Stripe-Signature": f"t={NOW},v1={signature}"}


def test_ed25519_is_signed_with_a_private_key() -> None:
    headers = sign_webhook(BODY, SEED, ED25519, timestamp=NOW)
    assert {name.lower(): text for name, text in headers.items()} == {
        name.lower(): text for name, text in sign_with_ed25519(BODY).items()
    }
    verify(BODY, headers, public(PRIVATE), ED25519, now=NOW)


@pytest.mark.parametrize(
    ("scheme", "key", "known"),
    [
        (STANDARD, SECRET, SECRET),
        (GITHUB, "s3cret", "s3cret"),
        (STRIPE, "s3cret", "s3cret"),
        (PLAIN, "s3cret", "s3cret"),
        (ED25519, SEED, public(Ed25519PrivateKey.from_private_bytes(base64.b64decode(SEED)))),
    ],
    ids=["standard", "github", "stripe", "plain", "ed25519"],
)
def test_what_is_signed_now_is_accepted_now(scheme: WebhookScheme, key: str, known: str) -> None:
    headers = sign_webhook(BODY.decode(), [key, "another"], scheme)
    verify(BODY, headers, known, scheme)
    with pytest.raises(WebhookSignatureError):
        verify(BODY + b" ", headers, known, scheme)


def test_a_key_is_needed_and_must_be_one() -> None:
    with pytest.raises(MissingCredentialsError, match=r"`key=`.*`webhook_key=`.*ACME_KEY"):
        sign_webhook(BODY, None, STANDARD)
    with pytest.raises(WebhookSignatureError, match="private key is not 32 bytes"):
        sign_webhook(BODY, "AAAA", ED25519)


def test_without_cryptography_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric.ed25519", None)
    with pytest.raises(ImportError, match="extra `webhooks`"):
        sign_webhook(BODY, SEED, ED25519)
    assert sign_webhook(BODY, "s3cret", GITHUB) == signed(GITHUB)
