"""Whatever goes wrong, the command line says so in words, returns the code for it, and leaves the target as it was."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sdkgen import cli
from sdkgen.cli import main
from tests.unit.cli.shop import ROOT, run, tree

Capture = pytest.CaptureFixture[str]


def refused(capsys: Capture, *said: str) -> None:
    """Check that something was said on standard error, without a trace."""
    shown = capsys.readouterr().err
    assert "Traceback" not in shown
    for text in said:
        assert text in shown


def test_a_lock_that_is_a_folder(spec: Path, capsys: Capture) -> None:
    assert run("inspect", spec, "--lock", str(spec.parent)) == 2
    refused(capsys, "error[bad-lock]", "directory")


def test_a_lock_that_is_no_text(spec: Path, capsys: Capture) -> None:
    (spec.parent / "names.lock").write_bytes(b"\xff\xfe")
    assert run("generate", spec) == 2
    refused(capsys, "error[bad-lock]", "UTF-8")
    assert not (spec.parent / "sdk").exists()


def test_a_lock_that_cannot_be_written_stops_the_run_before_the_target_changes(spec: Path, capsys: Capture) -> None:
    assert run("generate", spec, "--lock", str(spec / "names.lock")) == 4
    refused(capsys, "cannot be written")
    assert not (spec.parent / "sdk").exists()


def test_a_refused_target_leaves_the_lock_alone(spec: Path) -> None:
    (spec.parent / "sdk").write_text("a file", encoding="utf-8")
    before = tree(spec.parent)
    assert run("generate", spec) == 4
    assert tree(spec.parent) == before


def test_check_of_a_folder_where_a_file_belongs(spec: Path, capsys: Capture) -> None:
    (spec.parent / "sdk/README.md").mkdir(parents=True)
    assert run("check", spec) == 4
    refused(capsys, "README.md cannot be read")


def test_a_design_that_is_missing(spec: Path, capsys: Capture) -> None:
    assert main(["inspect", str(spec), "--config", str(spec.parent / "none.yml")]) == 2
    refused(capsys, "error[missing-file]", "none.yml")


def test_an_overlay_that_is_none(spec: Path, capsys: Capture) -> None:
    assert run("inspect", spec, "--overlay", str(spec.parent / "sdk.yml")) == 2
    refused(capsys, "error[not-overlay]")


def test_a_failure_for_machines(spec: Path, capsys: Capture) -> None:
    spec.write_text("swagger: '2.0'\n", encoding="utf-8")
    assert run("inspect", spec, "--json") == 3
    (found,) = json.loads(capsys.readouterr().out)["diagnostics"]
    assert (found["code"], found["severity"], found["source"]) == ("swagger-2", "error", "openapi.yaml")


def break_inspect(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let `inspect` end in an error."""

    def fail(*_: object) -> int:
        raise error

    monkeypatch.setitem(cli.RUN, "inspect", fail)


def test_an_internal_error_has_a_code_of_its_own(spec: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    break_inspect(monkeypatch, ZeroDivisionError("oh\nno"))
    assert run("inspect", spec) == 5
    refused(capsys, "internal error", "ZeroDivisionError: oh (test_cli_faults.py:", "--debug")
    assert run("inspect", spec, "--debug") == 5
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupt(spec: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    break_inspect(monkeypatch, KeyboardInterrupt())
    assert run("inspect", spec) == 130
    refused(capsys, "interrupted")


def test_a_reader_that_leaves_early(spec: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "sdkgen", "inspect", str(spec)]
    ended = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, timeout=120, check=False)
    os.close(writing)
    assert ended.returncode == 141
    assert b"Traceback" not in ended.stderr
    assert b"Exception ignored" not in ended.stderr


def test_a_terminal_that_knows_ascii_only(spec: Path) -> None:
    text = spec.read_text(encoding="utf-8").replace("title: Bookshop", "title: Bücher").replace("/books", "/bücher")
    spec.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "sdkgen", "inspect", str(spec)]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=120, check=False)
    assert ended.returncode == 0
    assert b"get /b\\xfccher" in ended.stdout
