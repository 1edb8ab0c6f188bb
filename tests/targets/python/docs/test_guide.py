"""The guide of the generator agrees with the published one, operation by operation."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main

ROOT = Path(__file__).parents[4]
DOCUMENT = (str(ROOT / "spec/telnyx-ai.yaml"), "--config", str(ROOT / "spec/sdk.yml"))
SENDS_A_FORM = "POST /ai/audio/transcriptions"
EXCEPTIONS = {
    (SENDS_A_FORM, "required"): ({"model"}, set[str]()),
    (SENDS_A_FORM, "optional"): (
        {"file", "file_url", "language", "model_config", "response_format", "timestamp_granularities[]"},
        set[str](),
    ),
}
"""What the guide of the generator names beyond the published one, and what it leaves out. The published guide does not
list the members of multipart bodies; its notes name them, as ours does."""
PUBLISHED = {
    "path_params": "path_params",
    "required": "required_body",
    "optional": "optional",
    "fields": "returns",
}
"""Keys of an operation in our data, and in the published one."""


def told(capsys: pytest.CaptureFixture[str], *options: str) -> list[dict[str, Any]]:
    """Return the guide as data."""
    assert main(["docs", "guide", *DOCUMENT, "--json", *options]) == 0
    operations: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["operations"]
    return operations


def names(items: Sequence[Any]) -> set[str]:
    """Return the names of arguments or fields; fields count by their name in the API."""
    return {item if isinstance(item, str) else str(item.get("wire") or item["name"]) for item in items}


def test_it_agrees_with_the_published_guide(guide: list[Mapping[str, Any]], capsys: pytest.CaptureFixture[str]) -> None:
    own = {(item["method"], item["path"]): item for item in told(capsys)}
    different: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    for item in guide:
        found = own[item["method"], item["path"]]
        assert (found["n"], found["call"]) == (item["n"], item["python_call"])
        assert found["paginates"] or not item["auto_paginates_in_example"]
        for key, published in PUBLISHED.items():
            more, less = names(found[key]) - names(item[published]), names(item[published]) - names(found[key])
            if more or less:
                different[f"{item['method']} {item['path']}", key] = more, less

    assert len(guide) == 45
    assert different == EXCEPTIONS


def test_a_selection_shows_a_resource_and_what_is_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    everything = told(capsys)
    chosen = told(capsys, "--resources", "ai.embeddings, messages")
    calls = [item["call"] for item in chosen]

    assert calls == [
        item["call"] for item in everything if item["call"].startswith(("client.ai.embeddings.", "client.messages."))
    ]
    assert [item["n"] for item in chosen] == list(range(1, len(calls) + 1))
    assert "client.ai.embeddings.buckets.retrieve" in calls


def test_an_unknown_resource_is_refused_with_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docs", "guide", *DOCUMENT, "--resources", "ai.embedding"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "no resource 'ai.embedding'" in said.err
    assert "text_to_speech" in said.err


def test_the_committed_page_is_what_the_command_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    committed = (ROOT / "generated/python/docs/guide.md").read_text(encoding="utf-8")
    target = tmp_path / "below/guide.md"

    assert main(["docs", "guide", *DOCUMENT, "--out", str(target)]) == 0
    assert "46 operations" in capsys.readouterr().out
    assert target.read_text(encoding="utf-8") == committed
    assert main(["docs", "guide", *DOCUMENT]) == 0
    assert capsys.readouterr().out.strip() == committed.strip()


def test_a_page_that_cannot_be_written_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert main(["docs", "guide", *DOCUMENT, "--out", str(tmp_path / "file/guide.md")]) == 4
    assert "cannot be written" in capsys.readouterr().err
