"""The schemes of webhooks that a design names."""

from __future__ import annotations

import pytest

from sdkgen.design.defaults import defaults
from sdkgen.design.model import WebhookSettings
from tests.unit.design.designs import accepted, api, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{scheme: standard-webhooks, key: secret}",
            WebhookSettings(
                "standard-webhooks", "secret", "webhook-signature", "webhook-timestamp", "webhook-id", encoding="base64"
            ),
        ),
        ("{scheme: github}", WebhookSettings("hmac-sha256", "webhook_key", "X-Hub-Signature-256", prefix="sha256=")),
        (
            "{scheme: stripe, tolerance: 60}",
            WebhookSettings("hmac-sha256", "webhook_key", "Stripe-Signature", fields=True, tolerance=60),
        ),
        (
            '{scheme: hmac-sha256, signature_header: X-Sign, timestamp_header: X-T, separator: ":", encoding: base64}',
            WebhookSettings("hmac-sha256", "webhook_key", "X-Sign", "X-T", separator=":", encoding="base64"),
        ),
        (
            "{scheme: ed25519, signature_header: X-Sign, timestamp_header: X-Time}",
            WebhookSettings("ed25519", "webhook_key", "X-Sign", "X-Time", separator="|", encoding="base64"),
        ),
    ],
)
def test_schemes(text: str, expected: WebhookSettings) -> None:
    assert accepted(f"webhooks: {text}").webhooks == expected


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("{scheme: rot13}", "#/webhooks/scheme"),
        ("{key: secret}", "#/webhooks/scheme"),
        ("{scheme: ed25519}", "#/webhooks"),
    ],
)
def test_what_is_no_scheme_is_reported(text: str, at: str) -> None:
    config, (found,) = read(f"webhooks: {text}")

    assert (config.webhooks, found.at) == (None, at)


def test_the_client_has_an_option_for_the_key() -> None:
    (option,) = defaults(accepted("webhooks: {scheme: github, key: secret}"), api()).client_opts

    assert (option.name, option.read_env) == ("secret", "ACME_SECRET")
    (own,) = defaults(
        accepted("{webhooks: {scheme: github, key: secret}, client_settings: {opts: {secret: {read_env: MINE}}}}"),
        api(),
    ).client_opts
    assert (own.name, own.read_env) == ("secret", "MINE")
