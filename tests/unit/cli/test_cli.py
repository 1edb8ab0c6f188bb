"""The command line: what it writes, prints and returns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.cli import main
from tests.unit.cli.shop import DOCUMENT, run, tree


def test_generate_then_check_then_nothing_to_do(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", spec) == 0
    assert "created" in capsys.readouterr().out
    assert (spec.parent / "names.lock").exists()
    assert run("check", spec) == 0
    assert "as they would be generated" in capsys.readouterr().out
    assert run("generate", spec) == 0
    assert ": 0 created, 0 changed" in capsys.readouterr().out


def test_check_shows_drift_and_writes_nothing(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate", spec)
    spec.write_text(DOCUMENT.replace("total", "count"), encoding="utf-8")
    before = tree(spec.parent)
    capsys.readouterr()
    assert run("check", spec) == 1
    shown = capsys.readouterr().out
    assert "-    total: int | None = None" in shown
    assert "+    count: int | None = None" in shown
    assert tree(spec.parent) == before


def test_check_of_nothing_is_drift(spec: Path) -> None:
    assert run("check", spec) == 1
    assert not (spec.parent / "sdk").exists()


def test_a_change_of_one_operation_rewrites_only_its_files(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate", spec)
    spec.write_text(DOCUMENT.replace("total: {type: integer}", "total: {type: number}"), encoding="utf-8")
    capsys.readouterr()
    assert run("generate", spec, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["changed"] == ["docs/guide.md", "src/bookshop/types/book_retrieve_response.py"]
    assert report["created"] == report["deleted"] == []


def test_an_edited_file_is_not_overwritten(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate", spec)
    edited = spec.parent / "sdk/src/bookshop/_client.py"
    edited.write_text("mine", encoding="utf-8")
    spec.write_text(DOCUMENT.replace("bookshop.example", "books.example"), encoding="utf-8")
    assert run("generate", spec) == 4
    assert "_client.py" in capsys.readouterr().err
    assert edited.read_text(encoding="utf-8") == "mine"
    assert run("generate", spec, "--force") == 0
    assert "books.example" in edited.read_text(encoding="utf-8")
    assert "replaced src/bookshop/_client.py" in capsys.readouterr().out
    saved = spec.parent / "sdk/.sdkgen/replaced/src/bookshop/_client.py"
    assert saved.read_text(encoding="utf-8") == "mine"
    assert run("generate", spec) == 0
    assert "replaced" not in capsys.readouterr().out
    assert saved.exists()


def test_inspect_as_text_and_json(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("inspect", spec) == 0
    assert "client.books.retrieve() -> BookRetrieveResponse" in capsys.readouterr().out
    assert run("inspect", spec, "--json") == 0
    (operation,) = json.loads(capsys.readouterr().out)["operations"]
    assert (operation["operation"], operation["call"]) == ("get /books", "client.books.retrieve")


def test_progress_is_silent_without_a_terminal(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("generate", spec)
    assert capsys.readouterr().err == ""


def test_usage_errors_return_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"]) == 2
    assert "SPEC" in capsys.readouterr().err
