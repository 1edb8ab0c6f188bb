"""`sdkgen parity`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from sdkgen.cli import main
from tests.unit.parity.ferry import DESIGN, DOCUMENT, sources, written

Capture = pytest.CaptureFixture[str]
RENAMED = {"resources/trips.py": ("def book(", "def reserve(")}


@pytest.fixture
def old(tmp_path: Path) -> str:
    return str(written(tmp_path / "old", sources()))


@pytest.fixture
def new(tmp_path: Path) -> str:
    return str(written(tmp_path / "new", sources(RENAMED)))


@pytest.fixture
def document(tmp_path: Path) -> list[str]:
    (tmp_path / "ferry.yml").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "sdk.yml").write_text(DESIGN, encoding="utf-8")
    return [str(tmp_path / "ferry.yml"), "--config", str(tmp_path / "sdk.yml")]


def test_equal_packages_are_silent(old: str, capsys: Capture) -> None:
    assert main(["parity", old, old]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == f"nothing is lost: code written for {old} holds"
    assert "  requests               not compared: give --python PYTHON" in said[-2]
    assert any(line.split() == ["methods", "3", "of", "3", "100.0", "%"] for line in said)


def test_a_loss_fails_until_it_is_approved(old: str, new: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["parity", old, new, "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    losses = [item for section in report["sections"] for item in section["losses"]]
    assert [(item["code"], item["subject"]) for item in losses] == [("method-removed", "trips.book")]
    assert report["refused"] == 1
    approvals = tmp_path / "approvals.yml"
    approvals.write_text(
        f"approvals: [{{fingerprint: '{losses[0]['fingerprint']}', reason: nobody books}}]", encoding="utf-8"
    )
    assert main(["parity", old, new, "--approve", str(approvals), "--verbose"]) == 0
    said = capsys.readouterr().out
    assert "ok  nobody books" in said
    assert said.endswith("1 lost, 1 of them approved\n")
    assert main(["parity", old, old, "--approvals", str(approvals)]) == 2


def test_the_first_screen_is_short_and_verbose_has_all(old: str, tmp_path: Path, capsys: Capture) -> None:
    empty = {"resources/trips.py": ("        def ", "        def _no_"), "types/__init__.py": ("from", "# from")}
    other = str(written(tmp_path / "other", sources(empty)))
    assert main(["parity", old, other]) == 1
    short = capsys.readouterr().out
    assert main(["parity", old, other, "--verbose"]) == 1
    assert len(short.splitlines()) < len(capsys.readouterr().out.splitlines())


def test_a_document_with_its_design_is_a_package(old: str, document: list[str], capsys: Capture) -> None:
    assert main(["parity", old, *document, "--python", sys.executable, "--format", "markdown"]) == 1
    said = capsys.readouterr().out
    assert "| methods | 3 | 3 | 0 |" in said
    assert "| requests | 5 | 5 | 0 |" in said
    assert said.count("resource-class-removed") == 2
    assert not Path(document[2]).with_name("names.lock").exists()


def test_requests_that_cannot_be_compared_have_a_code_of_their_own(
    old: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["parity", old, old, "--requests", "--python", "/no/such/python"]) == 7
    assert "requests               not compared: /no/such/python cannot be started" in capsys.readouterr().out
    assert main(["parity", old, old, "--python", "/no/such/python"]) == 0
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert main(["parity", old, old, "--requests"]) == 7
    assert "pip cannot install what the packages need" in capsys.readouterr().out


def test_a_report_can_be_written_into_a_file(old: str, tmp_path: Path, capsys: Capture) -> None:
    out = tmp_path / "report.json"
    assert main(["parity", old, old, "--format", "json", "--output", str(out)]) == 0
    assert (capsys.readouterr().out, json.loads(out.read_text(encoding="utf-8"))["refused"]) == ("", 0)


def test_usage_tells_which_calls_hold(old: str, new: str, tmp_path: Path, capsys: Capture) -> None:
    app = tmp_path / "app.py"
    app.write_text("from ferry import Ferry\nFerry().trips.book('1', seats=2)\n", encoding="utf-8")
    assert main(["parity", old, old, "--usage", str(app)]) == 0
    assert capsys.readouterr().out == "3 of 3 uses hold\n"
    assert main(["parity", old, new, "--usage", str(app)]) == 1
    said = capsys.readouterr().out
    assert "app.py:2: there is no `client.trips.book`" in said
    assert "fix did you mean `client.trips.reserve`?" in said
    assert main(["parity", old, new, "--json", "--usage", str(app)]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["holding"], found["of"]) == (2, 3)
    assert main(["parity", old, new, "--format", "markdown", "--usage", str(app)]) == 1
    assert "Did you mean `client.trips.reserve`?" in capsys.readouterr().out


def test_what_is_no_package_ends_the_run(old: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["parity", old, str(tmp_path / "absent")]) == 3
    assert "is neither a file or folder nor NAME==VERSION" in capsys.readouterr().err
