"""Every example of the generated pages runs against a server, with both clients."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.spec.facts import load
from tests.targets.python.behaviour.server import METHODS, ExampleServer
from tests.targets.python.docs.asynchronous import asynchronous
from tests.targets.python.docs.pages import Example, examples

ROOT = Path(__file__).parents[4]
EXAMPLES = examples(ROOT / "generated" / "python")
PAGES = ("docs/guide.md", "docs/resources/")


@pytest.fixture(autouse=True)
def place(server: ExampleServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder to write to, and an environment as a user has it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TELNYX_API_KEY", "KEY")
    monkeypatch.setenv("TELNYX_BASE_URL", server.url)
    (tmp_path / "file.bin").write_bytes(b"content")
    server.received.clear()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("colour", [str, asynchronous], ids=["sync", "async"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda item: item.name)
def test_it_runs(example: Example, colour: Any, server: ExampleServer, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(colour(example.source), example.name, "exec"), {"__name__": "__main__"})

    if "client." in example.source and "def receive" not in example.source:
        assert server.received
    if example.operation is not None and server.received:
        routes = {(item.method, server.route(item.method, item.path).template) for item in server.received}
        assert routes == {example.operation}
        shows = "print(" in example.source
        assert bool(capsys.readouterr().out) == shows or not json.loads(server.route(*example.operation).body)


@pytest.mark.parametrize("page", PAGES)
def test_every_operation_has_an_example(page: str) -> None:
    paths: dict[str, Any] = load(ROOT / "spec/telnyx-ai.yaml")["paths"]
    known = {(method.upper(), path) for path, item in paths.items() for method in METHODS if method in item}
    shown = {item.operation for item in EXAMPLES if item.page.startswith(page) and "client." in item.source}

    assert shown - {None} == known
