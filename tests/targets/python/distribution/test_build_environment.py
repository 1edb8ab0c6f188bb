"""What a build sees of the environment: enough to run, and no secret."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.python.distribution.tools import run
from tests.targets.python.distribution.index import Index

SECRETS = {
    "SDKGEN_TOKEN": "pypi-token",
    "TWINE_USERNAME": "somebody",
    "TWINE_PASSWORD": "secret",
    "TWINE_REPOSITORY_URL": "http://me:secret@127.0.0.1/",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "GITHUB_TOKEN": "secret",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "secret",
    "PIP_INDEX_URL": "http://me:secret@127.0.0.1/simple/",
    "UV_PUBLISH_TOKEN": "secret",
    "HTTPS_PROXY": "http://me:secret@127.0.0.1:1",
    "ACME_API_KEY": "secret",
    "MY_PATH": "secret",
}
HOOK = """
import json, os
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

class CustomBuildHook(BuildHookInterface):
    def initialize(self, version, build_data):
        with open({seen!r}, "w") as file:
            json.dump(dict(os.environ), file)
"""


@pytest.fixture
def seen(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a hook of the project writes what it sees; the environment is full of secrets."""
    path = tmp_path / "seen.json"
    with (project / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write('\n[tool.hatch.build.hooks.custom]\npath = "src/telnyx/hook.py"\n')
    (project / "src/telnyx/hook.py").write_text(HOOK.format(seen=str(path)), encoding="utf-8")
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    return path


def check_seen(path: Path) -> None:
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    assert found["PATH"]
    assert found["SOURCE_DATE_EPOCH"]
    assert found.keys() & SECRETS.keys() == set()
    assert not any("secret" in value or "pypi-token" in value for value in found.values())


def test_a_hook_of_a_build_finds_no_secret(seen: Path, project: Path, tmp_path: Path) -> None:
    assert main(["build", str(project), "--dist", str(tmp_path / "dist")]) == 0
    check_seen(seen)


def test_a_hook_finds_no_secret_when_it_is_published(seen: Path, project: Path, index: Index) -> None:
    # The index refuses this token: what counts is what was built before.
    assert main(["publish", str(project), "--index", index.url]) == 4
    check_seen(seen)


def test_what_uploads_has_the_whole_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/ca.pem")
    (tmp_path / "probe_of_the_environment.py").write_text(
        "import os\nprint('REQUESTS_CA_BUNDLE' in os.environ, 'PYTHONPATH' in os.environ)\n", encoding="utf-8"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

    assert run("probe_of_the_environment", [], tmp_path, {}, trusted=True) == (0, "True True\n")
    assert run("probe_of_the_environment", [], tmp_path, {}) == (0, "False True\n")
