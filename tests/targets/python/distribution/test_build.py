"""Distributions are the same bytes wherever and whenever they are built, and hold what they should."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import BytesParser
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.python.distribution.build import Built, build
from sdkgen.targets.python.distribution.check import check
from tests.targets.python.distribution.conftest import ROOT, copy
from tests.targets.python.distribution.environments import done

pytestmark = pytest.mark.xdist_group("publish")


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_two_builds_are_the_same_bytes(built: Built, tmp_path: Path) -> None:
    project = copy(tmp_path / "elsewhere/an other näme")
    for number, path in enumerate(sorted(project.rglob("*"), reverse=True)):
        os.utime(path, (number * 86_400, 1_900_000_000 - number))
        path.chmod(0o700 if path.is_dir() else 0o600)
    (tmp_path / "elsewhere/.gitignore").write_text("*\n", encoding="utf-8")
    (project / "src/telnyx/__pycache__").mkdir()
    (project / "src/telnyx/__pycache__/x.pyc").write_bytes(b"machine state")
    surroundings = {"TZ": "Asia/Kathmandu", "LC_ALL": "C", "PYTHONHASHSEED": "7", "PYTHONPATH": str(ROOT / "generator")}
    command = 'umask 077; exec "$0" -m sdkgen build "$1" --dist "$2"'

    said = done("sh", "-c", command, sys.executable, project, tmp_path / "dist", cwd=tmp_path, env=surroundings)

    assert digests(tmp_path / "dist") == digests(built.wheel.parent)
    assert len(digests(tmp_path / "dist")) == 2
    assert all(digest in said for digest in digests(tmp_path / "dist").values())


@pytest.mark.parametrize(("title", "name"), [("Pass API", "pass_sdk"), ("h11", "h11_sdk")])
def test_a_title_that_is_no_name_makes_a_project_that_builds(title: str, name: str, tmp_path: Path) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/a": {"get": {"responses": {"204": {"description": "Done."}}}}},
    }
    source = tmp_path / "openapi.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    assert main(["generate", str(source), "--out", str(tmp_path / "project")]) == 0

    found = build(tmp_path / "project", tmp_path / "dist")

    assert found.wheel.name == f"{name}-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(found.wheel) as archive:
        assert f"{name}/__init__.py" in archive.namelist()


def test_the_time_of_the_archives_can_be_given(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    wheel = build(project, project / "dist").wheel
    with zipfile.ZipFile(wheel) as archive:
        assert {info.date_time[:3] for info in archive.infolist()} == {(2023, 11, 14)}


@pytest.mark.parametrize("time", ["yesterday", "-1", "0", "315532799"])
def test_an_impossible_time_is_refused(
    time: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", time)
    assert main(["build", str(project)]) == 2
    assert "SOURCE_DATE_EPOCH" in capsys.readouterr().err
    assert not (project / "dist").exists()


def test_twine_finds_nothing_to_complain_about(built: Built) -> None:
    said = done(sys.executable, "-m", "twine", "check", "--strict", built.sdist, built.wheel)
    assert said.count("PASSED") == 2
    check(built)


def test_what_twine_complains_about_stops_a_build(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "README.md").write_text("", encoding="utf-8")
    assert main(["build", str(project), "--dist", str(project / "dist")]) == 1
    assert "the metadata is not valid" in capsys.readouterr().err


def test_a_distribution_without_what_it_needs_is_refused(project: Path) -> None:
    (project / "src/telnyx/py.typed").unlink()
    with pytest.raises(PublishError, match=r"lacks py\.typed"):
        check(build(project, project / "dist"))


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return BytesParser().parsebytes(archive.read(name))


def test_the_metadata_says_what_the_package_needs(built: Built) -> None:
    found = metadata(built.wheel)
    needed = [item for item in found.get_all("Requires-Dist", []) if "extra ==" not in item]

    assert [re.split("[<>]", item)[0] for item in needed] == ["httpx", "pydantic", "typing-extensions"]
    assert all("<" in item and ">=" in item for item in needed)
    assert (found["Name"], found["Version"], found["Requires-Python"]) == ("telnyx", "0.1.0", ">=3.10")
    assert found["License-Expression"] == "MIT"
    assert found["Description-Content-Type"] == "text/markdown"


def test_both_hold_the_whole_package_and_no_machine_state(built: Built) -> None:
    source = ROOT / "generated/python/src"
    package = {path.relative_to(source).as_posix() for path in source.rglob("*") if path.suffix in {".py", ".pyi"}}
    with zipfile.ZipFile(built.wheel) as archive:
        names = set(archive.namelist())
    with tarfile.open(built.sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}

    assert package | {"telnyx/py.typed"} == {name for name in names if ".dist-info/" not in name}
    assert {f"src/{name}" for name in package} <= held
    assert {"README.md", "api.md", "CHANGELOG.md", "LICENSE", "docs/guide.md", "docs/resources/ai.md"} <= held
    assert not [name for name in names | held if ".sdkgen" in name or "__pycache__" in name]


def test_own_files_are_part_of_it_and_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = project / "src/telnyx/lib/helper.py"
    own.parent.mkdir(exist_ok=True)
    own.write_text("ANSWER = 42\n", encoding="utf-8")
    assert main(["build", str(project), "--dist", str(project.parent / "dist"), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)

    assert report["own"] == ["src/telnyx/lib/helper.py"]
    wheel = next(path for path in report["distributions"] if path.endswith(".whl"))
    assert "telnyx/lib/helper.py" in zipfile.ZipFile(wheel).namelist()


def edit(project: Path) -> None:
    (project / "src/telnyx/_client.py").write_bytes((project / "src/telnyx/_client.py").read_bytes() + b"# more\n")
    (project / "README.md").write_bytes((project / "README.md").read_bytes() + b"more\n")
    (project / "docs/guide.md").unlink()


def test_what_was_edited_or_removed_is_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dist = str(project.parent / "dist")
    assert main(["build", str(project), "--dist", dist, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["own"], report["edited"], report["removed"]) == ([], [], [])

    edit(project)
    assert main(["build", str(project), "--dist", dist]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["edited   README.md", "edited   src/telnyx/_client.py", "removed  docs/guide.md"]
    assert len(lines) == 5
    assert main(["build", str(project), "--dist", dist, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["edited"] == ["README.md", "src/telnyx/_client.py"]
    assert report["removed"] == ["docs/guide.md"]


def test_a_folder_without_a_project_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", str(tmp_path)]) == 2
    assert "holds no generated project" in capsys.readouterr().err


def test_a_project_that_cannot_be_built_is_an_error(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "pyproject.toml").write_text("[project\n", encoding="utf-8")
    assert main(["build", str(project), "--dist", str(project / "dist")]) == 4
    assert "cannot be built" in capsys.readouterr().err
    assert not (project / "dist").exists()
