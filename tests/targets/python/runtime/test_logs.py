"""Logs: what they tell at each level, and that nothing secret or personal is in any of them."""

from __future__ import annotations

import asyncio
import importlib
import logging
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIStatusError
from templates.python.runtime.transport.redact import is_secret_name, redact_headers, scrub
from tests.targets.python.runtime.acme import CREATE, KEY, LIST, Acme, AsyncAcme, Flavour, Server
from tests.targets.python.runtime.hostile import Hostile, gives

PHONE = "+15551234567"
TEXT = "meet me at noon"


@pytest.fixture(autouse=True)
def fresh_logger() -> None:
    logger = logging.getLogger("acme")
    logger.setLevel(logging.NOTSET)
    logger.handlers.clear()


def messages(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(f"{record.name}: {record.getMessage()}" for record in caplog.records)


def test_nothing_secret_or_personal_is_logged(
    flavour: Flavour, naps: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    answer = httpx.Response(
        422,
        json={"errors": [{"detail": f"{PHONE} cannot get {TEXT}"}]},
        headers={"set-cookie": "session=s3cret", "x-echo": PHONE},
    )
    server = Server(httpx.Response(500), httpx.ReadError(f"{PHONE} reset"), answer)
    with pytest.raises(APIStatusError):
        flavour(server).call(
            CREATE,
            body={"to": PHONE, "text": TEXT},
            query={"filter[phone]": PHONE},
            options={"extra_headers": {"X-Auth-Token": "s3cret", "X-To": PHONE}, "max_retries": 2},
        )
    text = messages(caplog)
    for secret in (KEY, "s3cret", PHONE, PHONE[1:], TEXT):
        assert secret not in text
    assert "POST /things: attempt 3" in text
    assert "POST /things: 422" in text
    assert "POST /things: 500, repeated in" in text
    assert "POST /things: ReadError, repeated in" in text
    assert "'X-To': '[redacted]'" in text or "'x-to': '[redacted]'" in text


def test_a_key_that_is_echoed_is_not_logged(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server(httpx.Response(200, json={"id": "1"}, headers={"x-echo": "you are local-test-key"}))
    flavour(server, api_key="local-test-key").call(CREATE, body={})
    assert "local-test-key" not in messages(caplog)
    assert "you are [redacted]" in messages(caplog)


def test_the_librarys_own_line_names_the_operation(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    harness = flavour(Server())
    harness.call(LIST, query={"filter[phone]": PHONE})
    httpx.Client(transport=httpx.MockTransport(Server())).get("https://elsewhere.com/x?phone=1")
    lines = [record.getMessage() for record in caplog.records if record.name == "httpx"]
    assert lines == [
        'HTTP Request: GET /things "HTTP/1.1 200 OK"',
        'HTTP Request: GET https://elsewhere.com/x?phone=1 "HTTP/1.1 200 OK"',
    ]


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
def test_the_lines_of_the_protocol_hold_no_headers(library: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, library)
    caplog.set_level(logging.DEBUG, library.replace("httpx", "httpcore"))

    async def call(client: AsyncAcme) -> None:
        async with client:
            await client.things.retrieve("1")

    behaviour = gives("200 OK", b'{"id": "1"}', set_cookie="session=s3cret", x_echo=PHONE)
    module: Any = importlib.import_module(library)
    with Hostile(behaviour) as server, module.Client(trust_env=False) as http:
        there: dict[str, Any] = {"api_key": KEY, "base_url": server.url}
        Acme(http_client=http, **there).things.retrieve("1")
        asyncio.run(call(AsyncAcme(http_client=module.AsyncClient(trust_env=False), **there)))
    text = messages(caplog)
    assert text.count("receive_response_headers.complete") == 2
    assert not any(secret in text for secret in ("s3cret", PHONE, KEY))


@pytest.mark.parametrize(
    ("value", "level"),
    [("debug", logging.DEBUG), ("INFO", logging.INFO), ("nonsense", logging.NOTSET), ("", logging.NOTSET)],
)
def test_the_environment_sets_the_level(monkeypatch: pytest.MonkeyPatch, value: str, level: int) -> None:
    monkeypatch.setenv("ACME_LOG", value)
    Acme()
    assert logging.getLogger("acme").level == level
    assert logging.getLogger("httpx").level == logging.NOTSET


def test_a_level_of_the_callers_own_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    logging.getLogger("acme").setLevel(logging.ERROR)
    monkeypatch.setenv("ACME_LOG", "debug")
    Acme()
    assert logging.getLogger("acme").level == logging.ERROR


def test_a_handler_is_added_only_where_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_LOG", "debug")
    logger = logging.getLogger("acme")
    Acme()
    assert logger.handlers == [], "pytest listens at the root"
    monkeypatch.setattr(logger, "propagate", False)
    logger.setLevel(logging.NOTSET)
    Acme()
    Acme()
    assert len(logger.handlers) == 1


def test_quiet_by_default(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    flavour(Server()).call(LIST)
    assert messages(caplog) == ""


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "proxy-authorization",
        "Cookie",
        "set-cookie",
        "X-API-Key",
        "apikey",
        "X-Acme-Signature",
        "X-Session-Id",
    ],
)
def test_secret_headers(name: str) -> None:
    assert is_secret_name(name)
    assert redact_headers([(name, "s3cret")]) == {name: "[redacted]"}


@pytest.mark.parametrize("name", ["content-type", "user-agent", "x-request-id", "date", "idempotency-key"])
def test_plain_headers(name: str) -> None:
    assert not is_secret_name(name)
    assert redact_headers([(name, "plain")]) == {name: "plain"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("call +15551234567 now", "call [redacted] now"),
        ("call +44 20 7946 0958", "call [redacted]"),
        ("to 15551234567.", "to [redacted]."),
        ("Bearer abcdef123456", "Bearer [redacted]"),
        (f"key {KEY}", "key [redacted]"),
        ("mail a.b+c@example.co.uk", "mail [redacted]"),
        ("at https://x.com/?to=%2B15551234567&a=b", "at https://x.com/?to=[redacted]&a=b"),
        ("q=to%3D15551234567", "q=to%3D[redacted]"),
        ("call (555) 123-4567 or 555-123-4567", "call [redacted] or [redacted]"),
        ("mail jo%40example.com", "mail [redacted]"),
        ("id 550e8400-e29b-41d4-a716-446655440000", "id 550e8400-e29b-41d4-a716-446655440000"),
        ("code 10005 at 2026-01-02T03:04:05.678901Z", "code 10005 at 2026-01-02T03:04:05.678901Z"),
    ],
)
def test_scrubbing(text: str, expected: str) -> None:
    assert scrub(text) == expected
