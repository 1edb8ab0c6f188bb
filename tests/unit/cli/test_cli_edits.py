"""`check` counts edits of generated files, unless they are allowed by an option or by the design."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.unit.cli.shop import DOCUMENT, run

Capture = pytest.CaptureFixture[str]
CLIENT = "src/bookshop/_client.py"


@pytest.fixture
def edited(spec: Path, capsys: Capture) -> Path:
    """A generated file, edited."""
    run("generate", spec)
    path = spec.parent / "sdk" / CLIENT
    path.write_text(f"{path.read_text(encoding='utf-8')}# an edit\n", encoding="utf-8")
    capsys.readouterr()
    return path


def allow(spec: Path, *paths: str) -> None:
    """Let the design name files."""
    lines = "".join(f"\n      - {path}" for path in paths)
    design = f"organization: {{name: Bookshop}}\ntargets:\n  python:\n    edited_files:{lines}\n"
    (spec.parent / "sdk.yml").write_text(design, encoding="utf-8")


def test_an_edit_is_drift_and_is_shown(spec: Path, edited: Path, capsys: Capture) -> None:
    assert run("check", spec) == 1
    shown = capsys.readouterr().out
    assert "-# an edit\n" in shown
    assert f"{CLIENT} was edited by hand" in shown
    assert "--allow-edits" in shown


def test_an_edit_stays_drift_after_it_was_merged(spec: Path, edited: Path) -> None:
    spec.write_text(DOCUMENT.replace("bookshop.example", "books.example"), encoding="utf-8")
    assert run("generate", spec) == 0
    assert "# an edit" in edited.read_text(encoding="utf-8")
    assert run("check", spec) == 1


def test_the_option_allows_edits(spec: Path, edited: Path, capsys: Capture) -> None:
    assert run("check", spec, "--allow-edits") == 0
    assert f"{CLIENT} is as it would be generated, with the edits made here" in capsys.readouterr().out


def test_the_option_allows_no_other_drift(spec: Path, edited: Path) -> None:
    spec.write_text(DOCUMENT.replace("total", "count"), encoding="utf-8")
    assert run("check", spec, "--allow-edits") == 1


def test_the_design_allows_the_files_that_it_names(spec: Path, edited: Path, capsys: Capture) -> None:
    allow(spec, CLIENT)
    assert run("check", spec) == 0
    other = spec.parent / "sdk/README.md"
    other.write_text("mine", encoding="utf-8")
    capsys.readouterr()
    assert run("check", spec) == 1
    shown = capsys.readouterr().out
    assert "README.md was edited by hand" in shown
    assert f"{CLIENT} was edited" not in shown


def test_the_check_for_machines_names_what_counts(spec: Path, edited: Path, capsys: Capture) -> None:
    assert run("check", spec, "--json") == 1
    facts = json.loads(capsys.readouterr().out)
    assert (facts["drift"], facts["edits"], facts["edited"]) == (True, [CLIENT], [CLIENT])
    assert run("check", spec, "--json", "--allow-edits") == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["drift"], facts["edits"], facts["edited"]) == (False, [], [CLIENT])


@pytest.mark.parametrize("path", ["src/bookshop/none.py", "../outside.py", "sdk.yml"])
def test_a_named_file_that_is_not_generated_is_a_finding(spec: Path, capsys: Capture, path: str) -> None:
    allow(spec, path)
    assert run("generate", spec) == 0
    assert "warning[unmatched-file]" in capsys.readouterr().err


def test_an_edit_cannot_be_hidden_in_the_manifest(spec: Path, edited: Path) -> None:
    path = spec.parent / "sdk/.sdkgen/manifest.json"
    content = json.loads(path.read_bytes())
    content["files"][CLIENT] = hashlib.sha256(edited.read_bytes()).hexdigest()
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    assert run("check", spec) == 1
    assert run("check", spec, "--allow-edits") == 1


def test_the_difference_takes_the_edit_back(spec: Path, edited: Path, capsys: Capture) -> None:
    run("check", spec)
    shown = capsys.readouterr().out
    patch = spec.parent / "edit.patch"
    patch.write_text(shown[: shown.index(f"{CLIENT} was edited")], encoding="utf-8")
    git = shutil.which("git") or "git"
    subprocess.run([git, "apply", str(patch)], cwd=spec.parent / "sdk", check=True, capture_output=True)
    assert "# an edit" not in edited.read_text(encoding="utf-8")
    assert run("check", spec) == 0
