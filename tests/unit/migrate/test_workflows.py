"""A migrated repository gets the ready workflows, fitted to it, unless it has its own or they could not work."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest
import yaml

from sdkgen.cli import main
from tests.unit.migrate.project import committed, git, put, workspace

Capture = pytest.CaptureFixture[str]
FOLDER = ".github/workflows"


def plan(root: Path, capsys: Capture, *more: str) -> dict[str, object]:
    capsys.readouterr()
    assert main(["migrate", str(root), "--json", *more]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def commands(path: Path) -> list[list[str]]:
    """Return the commands of a workflow that call the generator."""
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    scripts = [step.get("run", "") for job in jobs.values() for step in job["steps"]]
    lines = [line.strip() for script in scripts for line in script.replace("\\\n", " ").splitlines()]
    return [shlex.split(line) for line in lines if line.startswith("sdkgen ")]


def test_they_are_written_and_their_commands_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    out = workspace(tmp_path)
    found = plan(tmp_path, capsys, "--write")
    names = [f"{FOLDER}/{name}.yml" for name in ("check", "publish", "regenerate")]
    assert found["workflows"] == {"written": names, "withheld": []}
    committed(out, "migrate")

    monkeypatch.chdir(out)
    said = {name: commands(out / name) for name in names}
    assert [words[1] for name in names for words in said[name]] == [
        "check",
        "build",
        "build",
        "verify",
        "diff",
        "generate",
    ]
    assert all("sdk" not in words and "openapi.yaml" not in words for each in said.values() for words in each)
    check, build, *_ = said[names[0]]
    assert main(check[1:]) == 0
    assert build == ["sdkgen", "build", ".", "--dist", "dist"]
    assert git(out, "status", "--porcelain") == ""


def test_one_that_is_there_stays_and_one_publishes(tmp_path: Path, capsys: Capture) -> None:
    out = workspace(tmp_path)
    release = "on: release\njobs: {pypi: {steps: [{run: bash ./bin/publish-pypi}]}}\n"
    put(out, {f"{FOLDER}/check.yml": "jobs: {}\n", f"{FOLDER}/publish-pypi.yml": release})
    committed(out, "workflows of our own")

    found = plan(tmp_path, capsys, "--write")
    assert found["workflows"] == {
        "written": [f"{FOLDER}/regenerate.yml"],
        "withheld": [f"{FOLDER}/check.yml: there is one", f"{FOLDER}/publish.yml: {FOLDER}/publish-pypi.yml publishes"],
    }
    assert (out / FOLDER / "check.yml").read_text(encoding="utf-8") == "jobs: {}\n"


def test_a_folder_of_a_larger_repository_gets_none(tmp_path: Path, capsys: Capture) -> None:
    out = workspace(tmp_path)
    (out / ".git").rename(tmp_path / ".git")
    committed(tmp_path, "one repository")

    found = plan(tmp_path, capsys)
    assert found["workflows"] == {"written": [], "withheld": ["all: the SDK is a folder of a larger repository"]}


def test_a_document_that_cannot_stand_in_a_script_gets_none(tmp_path: Path, capsys: Capture) -> None:
    out = workspace(tmp_path)
    strange = "open ${{ api }}.yml"
    (tmp_path / "openapi.yml").rename(out / strange)
    committed(out, "the document")

    more = ("--config", str(tmp_path / "stainless/stainless.yml"), "--out", str(out))
    found = plan(out / strange, capsys, *more)
    assert found["workflows"] == {
        "written": [],
        "withheld": [f"all: the document, {strange}, does not lie in the repository"],
    }
