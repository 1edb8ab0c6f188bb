"""A project of Stainless, migrated in a git repository: it is generated anew, keeps what is its own, and goes on."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from sdkgen.cli import main
from tests.unit.cli.shop import tree
from tests.unit.migrate.project import committed, git, workspace

HISTORY = """# Changelog

## 1.2.3

(2026-07-01)

Full Changelog: [v1.2.2...v1.2.3](https://example.com/compare)

### Features

* **api:** boats may be looked at

## 1.2.0a1

[1.2.0-alpha.1](https://example.com/1.2.0) (2026-06-01)

### Bug Fixes

* the tide is counted from one
"""
Capture = pytest.CaptureFixture[str]


def migrate(root: Path, *more: str) -> int:
    """Run the command in a workspace."""
    return main(["migrate", str(root), *more])


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return workspace(tmp_path)


@dataclass(frozen=True)
class Migrated:
    """A project that was migrated, to look at."""

    out: Path
    before: dict[str, bytes]


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Migrated:
    root = tmp_path_factory.mktemp("migrated")
    out = workspace(root)
    before = tree(out)
    assert migrate(root, "--write") == 0
    return Migrated(out, before)


def own_tests(out: Path) -> subprocess.CompletedProcess[str]:
    """Run the maintainer's own tests."""
    environment = {**os.environ, "PYTHONPATH": str(out / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_tides.py"]
    return subprocess.run(command, cwd=out, env=environment, capture_output=True, text=True, check=False)


def test_a_plan_changes_nothing(out: Path, tmp_path: Path, capsys: Capture) -> None:
    before = tree(tmp_path)

    assert migrate(tmp_path) == 0
    assert tree(tmp_path) == before
    said = capsys.readouterr().out
    assert said.endswith("\nnothing is changed; --write does it\n")
    assert "method-removed 4fda91a608d2: there is no `boats.sink`\n" in said
    assert re.search(
        r"^from harbour 1.2.3 to the SDK that is generated\n  resources +1 of 1 +100.0 %$", said, re.MULTILINE
    )


def test_a_migrated_project_goes_on(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    assert migrate(tmp_path, "--write") == 0
    assert own_tests(out).returncode == 0, own_tests(out).stdout
    committed(out, "migrate")

    monkeypatch.chdir(out)
    command = ["generate", "openapi.yml", "--config", "sdk.yml", "--out", "."]
    capsys.readouterr()
    assert main(command) == 0
    assert git(out, "status", "--porcelain") == ""
    assert main(["check", *command[1:]]) == 0

    document = yaml.safe_load((out / "openapi.yml").read_text(encoding="utf-8"))
    (tmp_path / "last.yml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    document["components"]["schemas"]["Vessel"]["properties"]["draught"] = {"type": "number"}
    (out / "openapi.yml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    assert main([*command, "--against", str(tmp_path / "last.yml"), "--against-config", "sdk.yml"]) == 0
    assert "draught" in (out / "src/harbour/types/boat.py").read_text(encoding="utf-8")
    history = (out / "CHANGELOG.md").read_text(encoding="utf-8")
    assert history.index("## 1.3.0") < history.index("## 1.2.3") < history.index("## 1.2.0a1")
    assert "[tool.tides]" in (out / "pyproject.toml").read_text(encoding="utf-8")
    assert own_tests(out).returncode == 0


def test_a_pure_build_that_the_repository_lacks_is_named(out: Path, tmp_path: Path, capsys: Capture) -> None:
    commits = tmp_path / "stainless/custom-code/python/main.json"
    commits.write_text(json.dumps({"base": "ab" * 20, "integrated": "cd" * 20}), encoding="utf-8")

    assert migrate(tmp_path) == 0
    said = capsys.readouterr().out
    assert "\nthe pure build is abababababab, which the repository of the SDK does not have: fetch its branch\n" in said


def test_names_are_sought_in_the_document_as_the_transforms_leave_it(
    out: Path, tmp_path: Path, capsys: Capture
) -> None:
    document = yaml.safe_load((tmp_path / "openapi.yml").read_text(encoding="utf-8"))
    document["paths"]["/ships"] = document["paths"].pop("/vessels")
    (tmp_path / "openapi.yml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    design = tmp_path / "stainless/stainless.yml"
    places = """{from: "$.paths['/ships']", to: "$.paths['/vessels']"}"""
    move = f"    - command: move\n      reason: as it was\n      args: {places}\n"
    design.write_text(design.read_text(encoding="utf-8") + move, encoding="utf-8")

    assert migrate(tmp_path) == 0
    assert "4 of 5 calls, 4 of 4 arguments, 5 of 5 types, 1 of 1 pages" in capsys.readouterr().out


def test_a_second_run_changes_nothing(out: Path, tmp_path: Path, capsys: Capture) -> None:
    assert migrate(tmp_path, "--write") == 0
    committed(out, "migrate")
    before = tree(tmp_path)
    capsys.readouterr()

    assert migrate(tmp_path, "--write") == 0
    assert tree(tmp_path) == before
    assert "is migrated: go on with `sdkgen generate`" in capsys.readouterr().out


def test_git_undoes_it(out: Path, tmp_path: Path) -> None:
    before = {path: data for path, data in tree(out).items() if not path.startswith(".git/")}
    assert migrate(tmp_path, "--write") == 0

    git(out, "reset", "--quiet", "--hard")
    git(out, "clean", "--quiet", "-fdx")
    assert {path: data for path, data in tree(out).items() if not path.startswith(".git/")} == before


@pytest.mark.parametrize("name", ["README.md", "new.txt"])
def test_what_is_not_committed_is_not_put_at_risk(out: Path, tmp_path: Path, capsys: Capture, name: str) -> None:
    (out / name).write_text("not committed", encoding="utf-8")
    before = tree(tmp_path)

    assert migrate(tmp_path, "--write") == 2
    assert tree(tmp_path) == before
    assert "changes that are not committed" in capsys.readouterr().err
    assert migrate(tmp_path, "--write", "--force") == 0


def test_what_is_the_maintainers_stays(migrated: Migrated) -> None:
    before, after = migrated.before, tree(migrated.out)
    own = ["src/harbour/lib/tides.py", "tests/test_tides.py", "examples/moor.py", ".github/release.sh", "LICENSE"]
    needed = ["src/harbour/_tables.py", "src/harbour/_halves.py", "tests/conftest.py"]
    assert {path: after[path] for path in (*own, *needed, "src/harbour/types/boat_event.py", ".gitignore")} == {
        path: before[path] for path in (*own, *needed, "src/harbour/types/boat_event.py", ".gitignore")
    }
    assert after["CHANGELOG.md"].decode() == HISTORY
    metadata = after["pyproject.toml"].decode()
    assert 'version = "1.2.3"\n' in metadata
    assert 'license = "Apache-2.0"\n' in metadata
    assert metadata.endswith('[tool.tides]\n# which tables the lib reads\ntables = ["north", "south"]\n')
    assert "[tool.rye]" not in metadata


def test_what_is_generated_no_more_goes_if_nobody_edited_it(migrated: Migrated) -> None:
    out = migrated.out
    gone = ["src/harbour/pagination.py", "src/harbour/types/boat_create_params.py", ".stats.yml"]
    assert [path for path in gone if (out / path).exists()] == []


def test_names_are_those_of_the_package(migrated: Migrated) -> None:
    out = migrated.out
    boats = (out / "src/harbour/resources/boats.py").read_text(encoding="utf-8")
    assert re.search(r"def look\(\s*self,\s*boat: str,", boats)
    assert re.search(r"def enumerate\(\s*self,\s*\*,\s*sort: str,", boats)
    assert "SyncTidePage" in (out / "src/harbour/pagination/__init__.py").read_text(encoding="utf-8")


def test_a_design_that_is_there_already_stays(out: Path, tmp_path: Path, capsys: Capture) -> None:
    (out / "sdk.yml").write_text("mine: true\n", encoding="utf-8")
    committed(out, "a design")
    before = tree(tmp_path)

    assert migrate(tmp_path, "--write") == 2
    assert "sdk.yml is there already" in capsys.readouterr().err
    assert tree(tmp_path) == before


def test_without_a_workspace_the_configuration_and_the_folder_are_named(
    out: Path, tmp_path: Path, capsys: Capture
) -> None:
    named = [str(tmp_path / "openapi.yml"), "--config", str(tmp_path / "stainless/stainless.yml"), "--json"]
    assert main(["migrate", *named]) == 2
    assert "name its folder with --out" in capsys.readouterr().err

    assert main(["migrate", *named, "--out", str(out)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["written"], said["base"], said["version"]) == (False, None, "1.2.3")
    assert "src/harbour/pagination.py" in said["unsure"]
    assert said["package"]["types"] == {"equal": 5, "of": 5}
