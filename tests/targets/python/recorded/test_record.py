"""Recording: against a server that stands for the real API, and without what it takes to run the mock server."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.targets.python.behaviour.server import ExampleServer
from tests.targets.python.recorded import prism
from tests.targets.python.recorded.calls import CALLS
from tests.targets.python.recorded.document import document
from tests.targets.python.recorded.record import main
from tests.targets.python.recorded.wire import load

KEY = "KEY018FA3B2C4D5E6F708192A3B4C5D6E7F_q8Zr"
PRIVATE = {
    "id": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
    "name": "Debts of Jane",
    "created_at": "2026-01-02T03:04:05Z",
    "metadata": {"telnyx_end_user_target": "+442079460958", "topic": "debt", "key": KEY},
    "recording": "https://files.test/a.mp3?X-Amz-Signature=0badc0ffee&X-Amz-Expires=60",
    "owner": "jane@acme.co.uk",
}
SECRETS = (KEY, "Jane", "jane", "7946", "debt", "0badc0ffee")


@pytest.fixture
def live() -> Iterator[ExampleServer]:
    """A server that answers with the examples of the document, as if it were the real API."""
    with ExampleServer(dict(document())) as running:
        yield running


@pytest.fixture
def recorded(live: ExampleServer, tmp_path: Path) -> Callable[..., int]:
    """Records calls, all or some, against that server."""
    environ = {"RECORD_AGAINST": "live", "TELNYX_API_KEY": KEY, "TELNYX_BASE_URL": live.url}

    def run(*names: str) -> int:
        return main(names, environ, tmp_path)

    return run


def test_only_reading_calls_unless_named(live: ExampleServer, recorded: Callable[..., int], tmp_path: Path) -> None:
    assert recorded() == 0
    assert {request.method for request in live.received} == {"GET"}
    reading = {call.call for call in CALLS.values() if call.method == "GET"}
    found = {load(path.stem, tmp_path)["call"] for path in tmp_path.iterdir()}
    assert found == reading
    assert not any(request.headers["prefer"] for request in live.received)


def test_a_named_call_and_no_other(live: ExampleServer, recorded: Callable[..., int], tmp_path: Path) -> None:
    assert recorded("messages.send") == 0
    assert [(request.method, request.path) for request in live.received] == [("POST", "/messages")]
    assert [path.name for path in tmp_path.iterdir()] == ["messages.send.json"]
    against = load("messages.send", tmp_path)["made_against"]
    assert against["server"] == live.url
    assert len(against["day"]) == 10
    assert len(against["operation_sha256"]) == 64


def test_nothing_secret_or_personal_is_written(
    live: ExampleServer, recorded: Callable[..., int], tmp_path: Path
) -> None:
    body: dict[str, Any] = {"data": [PRIVATE], "meta": {"total_pages": 1, "total_results": 1, "page_number": 1}}
    headers = {"content-type": "application/json", "link": f"<https://x.test/?token={KEY}>", "set-cookie": "s=1"}
    live.replies.append((200, headers, json.dumps(body).encode()))
    assert recorded("ai.conversations.list") == 0
    assert live.last.headers["authorization"] == f"Bearer {KEY}"
    written = (tmp_path / "ai.conversations.list.json").read_text(encoding="utf-8")
    assert not [secret for secret in SECRETS if secret in written]
    kept = load("ai.conversations.list", tmp_path)
    assert kept["request"]["headers"]["authorization"] == "Bearer SCRUBBED"
    assert kept["response"]["headers"].keys() == {"content-type", "link"}
    assert kept["response"]["body"]["json"]["data"][0]["id"] == PRIVATE["id"]


def test_a_refusal_is_reported_without_secrets_and_not_recorded(
    live: ExampleServer, recorded: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    body = {"errors": [{"code": "10009", "detail": f"{KEY} of jane@acme.co.uk"}]}
    live.replies.append((401, {"content-type": "application/json"}, json.dumps(body).encode()))
    assert recorded("ai.embeddings.list", "ai.retrieve_models") == 1
    shown = capsys.readouterr().err
    assert shown.startswith("ai.embeddings.list: 401 ")
    assert "10009" in shown
    assert not [secret for secret in SECRETS if secret in shown]
    assert [path.name for path in tmp_path.iterdir()] == ["ai.retrieve_models.json"]


def test_a_server_that_is_away_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    environ = {"RECORD_AGAINST": "live", "TELNYX_API_KEY": KEY, "TELNYX_BASE_URL": "http://127.0.0.1:9"}
    assert main(["ai.retrieve_models"], environ, tmp_path) == 1
    assert "ai.retrieve_models: APIConnectionError, nothing was exchanged" in capsys.readouterr().err


def test_what_is_missing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([], {"RECORD_AGAINST": "live"}, tmp_path) == 1
    assert "TELNYX_API_KEY" in capsys.readouterr().err
    assert main(["ai.no_such_call"], {}, tmp_path) == 1
    assert "ai.no_such_call: no such call in tests/targets/python/recorded/calls.py" in capsys.readouterr().err
    monkeypatch.setattr(prism, "HOME", tmp_path / "prism")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main([], {}, tmp_path) == 1
    assert "npm is not on the PATH: install Node.js" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_program_that_stops_at_once_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "prism/node_modules/.bin/prism"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\nexit 3\n")
    program.chmod(0o700)
    monkeypatch.setattr(prism, "HOME", tmp_path / "prism")
    assert main([], {}, tmp_path) == 1
    assert "exit code 3" in capsys.readouterr().err
