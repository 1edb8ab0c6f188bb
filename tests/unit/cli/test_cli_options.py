"""Overlays, standard input, folders within folders, and what a terminal shows."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.commands.console import Console
from sdkgen.output.write import Report
from tests.unit.cli.shop import DOCUMENT, run

Capture = pytest.CaptureFixture[str]
_OVERLAY = """
overlay: 1.0.0
info: {title: Repairs, version: "1"}
actions:
  - target: $.paths['/books'].get
    description: The API calls it so.
    update: {x-hidden: true}
"""


def test_an_overlay_changes_the_document(spec: Path, capsys: Capture) -> None:
    overlay = spec.parent / "overlay.yaml"
    overlay.write_text(_OVERLAY, encoding="utf-8")
    assert run("inspect", spec, "--overlay", str(overlay)) == 0
    assert capsys.readouterr().out.startswith("0 operations")
    assert run("inspect", spec, "--overlay", str(overlay), "--hidden") == 0
    assert "client.books.retrieve()" in capsys.readouterr().out


def test_an_overlay_that_matches_nothing_is_an_error_at_its_line(spec: Path, capsys: Capture) -> None:
    overlay = spec.parent / "overlay.yaml"
    overlay.write_text(_OVERLAY.replace("/books", "/films"), encoding="utf-8")
    assert run("inspect", spec, "--overlay", str(overlay)) == 2
    assert "overlay.yaml:5:" in capsys.readouterr().err


def test_standard_input(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DOCUMENT.encode())))
    assert main(["generate", "-", "--out", str(tmp_path / "sdk")]) == 0
    assert "Generated from <stdin> by sdkgen" in (tmp_path / "sdk/src/bookshop/_client.py").read_text(encoding="utf-8")


def test_the_folder_that_holds_the_design_can_be_the_target(
    spec: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(spec.parent)
    command = ["openapi.yaml", "--config", "sdk.yml", "--out", "."]
    assert main(["generate", *command]) == 0
    assert spec.read_text(encoding="utf-8") == DOCUMENT
    assert {"names.lock", "sdk.yml", "openapi.yaml", "README.md"} <= {path.name for path in Path.cwd().iterdir()}
    assert main(["check", *command]) == 0
    assert [path.name for path in spec.parent.iterdir() if path.name.startswith(".")] == [".sdkgen"]


def test_the_lock_within_a_target_elsewhere(spec: Path, capsys: Capture) -> None:
    lock = spec.parent / "sdk/names.lock"
    assert run("generate", spec, "--lock", str(lock)) == 0
    assert json.loads(lock.read_bytes())["calls"] == {"get /books": "books.retrieve"}
    assert run("check", spec, "--lock", str(lock)) == 0


def test_check_for_machines(spec: Path, capsys: Capture) -> None:
    run("generate", spec)
    (spec.parent / "names.lock").unlink()
    (spec.parent / "sdk/.sdkgen/manifest.json").unlink()
    capsys.readouterr()
    assert run("check", spec, "--json") == 1
    facts = json.loads(capsys.readouterr().out)
    assert (facts["drift"], facts["lock"], facts["manifest"]) == (True, True, True)
    assert facts["created"] == facts["changed"] == facts["deleted"] == []


def test_inspect_lists_models_and_webhooks(spec: Path, capsys: Capture) -> None:
    assert run("inspect", spec, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    (model,) = shown["models"]
    assert model["name"] == "types.book_retrieve_response.BookRetrieveResponse"
    assert model["schema"].endswith("/schema")
    assert shown["webhooks"] == shown["diagnostics"] == []


def test_long_lists_are_cut(capsys: Capture) -> None:
    report = Report(created=tuple(f"file{number}" for number in range(30)))
    Console().report(report, Path("sdk"))
    short = capsys.readouterr().out.splitlines()
    assert short[-2:] == [
        "created  and 10 more; --verbose names them",
        "sdk: 30 created, 0 changed, 0 unchanged, 0 deleted",
    ]
    Console(verbose=True).report(report, Path("sdk"))
    assert len(capsys.readouterr().out.splitlines()) == 31


def test_progress_on_a_terminal_leaves_nothing_behind(spec: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    assert run("generate", spec) == 0
    steps = shown.getvalue().split("\r\033[K")
    assert any("naming 1 operations" in step for step in steps)
    assert "\n" not in shown.getvalue()
    assert steps[-1] == ""
