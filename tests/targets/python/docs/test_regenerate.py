"""The scripts of the workflow that regenerates, run in a repository of a user's."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.targets.python.docs.workflows import steps

ROOT = Path(__file__).parents[4]
DOCUMENT = """
openapi: 3.1.0
info: {title: Bookshop, version: "1"}
servers: [{url: https://api.bookshop.example}]
paths:
  /books:
    get:
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {type: object, properties: {total: {type: integer}}}}}
  /shelves:
    get:
      responses: {"204": {description: none}}
"""
ADDED = f"""{DOCUMENT}
  /authors:
    get:
      responses: {{"204": {{description: none}}}}
"""
REMOVED = DOCUMENT.partition("  /shelves")[0]
_STUBS = {
    "sdkgen": f'PYTHONPATH={shlex.quote(str(ROOT / "generator"))} exec {shlex.quote(sys.executable)} -m sdkgen "$@"',
    "curl": 'cp "$NEXT" "$RUNNER_TEMP/next.yaml"; echo "$@" > "$RUNNER_TEMP/curl.txt"',
    "gh": 'echo "$@" >> "$RUNNER_TEMP/gh.txt"; if [ "$2" = list ]; then printf %s "$OPEN"; fi',
}


class Repository:
    """A repository with an SDK, its origin, and the machine that runs the workflow."""

    def __init__(self, folder: Path) -> None:
        self.origin, self.work = folder / "origin.git", folder / "work"
        self.machine, self.tools = folder / "machine", folder / "tools"
        for made in (self.machine, self.tools):
            made.mkdir()
        for name, script in _STUBS.items():
            (self.tools / name).write_text(f"#!/bin/bash\n{script}\n", encoding="utf-8")
            (self.tools / name).chmod(0o755)
        self.run(f"git init -q --bare {self.origin}; git clone -q {self.origin} {self.work}", folder)
        (self.work / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
        (self.work / "sdk.yml").write_text("organization: {name: Bookshop}\n", encoding="utf-8")
        first = "sdkgen generate openapi.yaml --config sdk.yml --out sdk; git add --all; git commit -qm First"
        self.run(f"git switch -qc main; {first}; git push -q origin main")

    def run(self, script: str, folder: Path | None = None, env: Mapping[str, str] | None = None) -> str:
        """Run a script as a runner does, and return what it printed."""
        surroundings = {
            **os.environ,
            **{f"GIT_{who}_{what}": "bot" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
            "GIT_CONFIG_GLOBAL": os.devnull,
            "PATH": f"{self.tools}:{os.environ['PATH']}",
            "RUNNER_TEMP": str(self.machine),
            "GITHUB_STEP_SUMMARY": str(self.machine / "summary.md"),
            **(env or {}),
        }
        command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        where = folder or self.work
        done = subprocess.run(command, cwd=where, env=surroundings, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def regenerate(self, document: str, *, open_change: str = "") -> list[str]:
        """Run the workflow on a document that was published, and return the calls of `gh`."""
        (self.machine / "published.yaml").write_text(document, encoding="utf-8")
        env = {
            "NEXT": str(self.machine / "published.yaml"),
            "OPEN": open_change,
            "BRANCH": "sdkgen/regenerate",
            "DOCUMENT_URL": "https://api.bookshop.example/openapi.yaml",
        }
        for step in steps("regenerate.yml"):
            if step.script and "pip install" not in step.script:
                self.run(step.script, env=env)
        asked = self.machine / "gh.txt"
        return asked.read_text(encoding="utf-8").splitlines() if asked.exists() else []

    def text(self) -> str:
        """The text of the change."""
        return (self.machine / "text.md").read_text(encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository whose SDK is up to date."""
    return Repository(tmp_path)


def test_nothing_happens_while_the_document_is_the_same(repository: Repository) -> None:
    assert repository.regenerate(DOCUMENT) == []
    assert repository.run("git branch --all --list '*sdkgen*'") == ""
    asked = (repository.machine / "curl.txt").read_text(encoding="utf-8")
    assert asked.rstrip().endswith("https://api.bookshop.example/openapi.yaml")


def test_an_addition_becomes_a_change_with_the_report(repository: Repository) -> None:
    asked = repository.regenerate(ADDED)
    assert [call.split(" --")[0] for call in asked] == ["pr list", "pr create"]
    assert "authors" in repository.text()
    assert (repository.machine / "summary.md").read_text(encoding="utf-8") == repository.text()

    repository.run("git switch -q --detach origin/sdkgen/regenerate")
    repository.run("sdkgen check openapi.yaml --config sdk.yml --out sdk")
    assert (repository.work / "openapi.yaml").read_text(encoding="utf-8") == ADDED
    changelog = (repository.work / "sdk/CHANGELOG.md").read_text(encoding="utf-8")
    assert changelog.startswith("# Changelog\n\n## 0.1.1\n\n### `authors`\n")
    assert (repository.work / "sdk/src/bookshop/resources/authors.py").exists()
    assert repository.run("git status --porcelain") == ""


def test_a_breaking_change_is_proposed_too_and_says_so(repository: Repository) -> None:
    asked = repository.regenerate(REMOVED)
    assert [call.split(" --")[0] for call in asked] == ["pr list", "pr create"]
    assert "breaking" in repository.text().lower()
    assert "shelves" in repository.text()


def test_an_open_change_is_brought_up_to_date(repository: Repository) -> None:
    repository.regenerate(ADDED)
    repository.run("git switch -q main; git branch -qD sdkgen/regenerate")
    asked = repository.regenerate(REMOVED, open_change="7")

    assert [call.split(" --")[0] for call in asked] == ["pr list", "pr create", "pr list", "pr edit 7"]
    published = repository.run("git show origin/sdkgen/regenerate:openapi.yaml")
    assert published == REMOVED
