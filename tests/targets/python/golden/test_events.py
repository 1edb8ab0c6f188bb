"""Webhooks of generated clients: what they sign in a test is what they accept, and their page of events runs."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.targets.python.golden.cases import CASES, Case
from tests.targets.python.golden.wire import Import

SECRET = "whsec_c2VjcmV0LW9mLWEtdGVzdA=="
BODY = b'{"event_type": "book.lent", "due": "2026-01-02"}'


def events_of(name: str) -> str:
    """Return the page of events of a case."""
    return Case(CASES / name).generate().result.files["docs/events.md"].decode()


def test_what_a_client_signs_it_accepts(package: Import) -> None:
    module = package("webhooks")
    client = module.Client(webhook_secret=SECRET)

    headers = client.webhooks.sign(BODY, id="msg_7")
    event = client.webhooks.unwrap(BODY, headers=headers)

    assert headers["webhook-id"] == "msg_7"
    assert type(event).__name__ == "Lent"
    with pytest.raises(module.WebhookSignatureError, match="tolerated"):
        client.webhooks.unwrap(BODY, headers=client.webhooks.sign(BODY, timestamp=1))
    assert module.AsyncClient(webhook_secret=SECRET).webhooks.sign(BODY, timestamp=5) == client.webhooks.sign(
        BODY, timestamp=5
    )


def test_without_a_key_the_error_names_its_places(package: Import, monkeypatch: pytest.MonkeyPatch) -> None:
    module = package("webhooks")
    monkeypatch.delenv("BOOKS_WEBHOOK_SECRET", raising=False)
    for call in ("unwrap", "sign"):
        options: dict[str, object] = {"headers": {}} if call == "unwrap" else {}
        with pytest.raises(module.MissingCredentialsError, match=r"`key=`.*`webhook_secret=`"):
            getattr(module.Client().webhooks, call)(BODY, **options)


def test_the_signer_of_a_client_is_beside_the_operations_of_the_api(package: Import) -> None:
    client = package("webhook-operations").Client(webhook_key="s3cret")
    body = b'{"event_type": "book.returned", "book_id": "1"}'
    assert client.webhooks.unwrap(body, headers=client.webhooks.sign(body)).book_id == "1"


def test_the_page_of_events_lists_each_with_its_type() -> None:
    page = events_of("webhooks")
    assert "| `book.returned` | `Returned` | A book came back |" in page
    assert "| `book.lent` | `Lent` | Sent when a book leaves. |" in page
    assert "`webhook_secret`" in page
    assert "_WEBHOOK_SECRET`" in page


def test_the_page_of_events_runs(package: Import, capsys: pytest.CaptureFixture[str]) -> None:
    module = package("webhooks")
    page = events_of("webhooks").replace("from books", f"from {module.__name__}").replace("Books", "Client")
    _, example, test = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {}
    exec(example.replace("Client()", f"Client(webhook_secret={SECRET!r})"), names)

    names["receive"](BODY, names["client"].webhooks.sign(BODY))
    exec(test, names)
    names["test_receive"]()

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("Lent ")
    assert second.startswith("another event ")


def test_an_api_that_says_nothing_of_keys_promises_no_proof() -> None:
    page = events_of("webhook-flat")
    assert "| `campaignUpdate` | `UnknownVariant` | A campaign changed |" in page
    assert "unsafe_unwrap" in page
    assert "sign" not in page


def test_api_md_has_the_events() -> None:
    text = Case(CASES / "webhooks").generate().result.files["api.md"].decode()
    assert "- `book.lent`: `Lent`" in text
    assert "- `client.webhooks.sign(payload, **options) -> dict[str, str]`" in text
