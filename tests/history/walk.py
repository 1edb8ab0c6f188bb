"""From one release of a real API to the next, as a maintainer goes: one command each."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SPECS = ROOT.parent / "shared/spec"
BASE = "1.4.0"
"""The version of every release before."""
_DESIGN = ROOT / "tests/scale/telnyx.sdk.yml"


@dataclass(frozen=True, slots=True)
class Script:
    """Code that a user wrote for the release before, with what the API answered it then and answers now."""

    code: str
    before: Any = None
    after: Any = None
    breaks: str = ""
    """The class of what it raises with the next release; empty where it runs as before."""


@dataclass(frozen=True, slots=True)
class Step:
    """Two releases in one folder: `old/` as it was published, `sdk/` as it is now."""

    folder: Path
    report: Mapping[str, Any]
    """What the second run says, as data."""

    @property
    def release(self) -> Mapping[str, Any]:
        """Version and changes."""
        found: Mapping[str, Any] = self.report["release"]
        return found

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many changes break, add, and are small."""
        found = self.release["changes"]["counts"]
        return found["breaking"], found["minor"], found["patch"]

    @property
    def lock(self) -> Mapping[str, Any]:
        """The names of the next release."""
        found: Mapping[str, Any] = json.loads(self.read("names.lock"))
        return found

    def read(self, path: str) -> str:
        """Return the text of a file."""
        return (self.folder / path).read_text(encoding="utf-8")

    def run(self, side: str, scripts: Mapping[str, Script]) -> dict[str, str | None]:
        """Run scripts with one of the releases, each in a client of its own."""
        given = {
            name: {"code": item.code, "answer": item.before if side == "old" else item.after}
            for name, item in scripts.items()
        }
        runner = Path(__file__).with_name("runner.py")
        command = [sys.executable, str(runner), str(self.folder / side / "src")]
        done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        found: dict[str, str | None] = json.loads(done.stdout)
        return found


def document(name: str) -> Path:
    """Return the path of a real document; skip without it, but fail in CI."""
    path = SPECS / name
    if not path.exists():
        message = f"{path.name} is needed beside the checkout, in ../shared/spec"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return path


def step(folder: Path, old: str, new: str, *options: str) -> Step:
    """Publish a document, then the next one, compared with it."""
    shutil.copy(_DESIGN, folder / "sdk.yml")
    first, second = document(old), document(new)
    sdkgen(folder, str(first))
    shutil.copytree(folder / "sdk", folder / "old")
    said = sdkgen(folder, str(second), "--against", str(first), "--against-version", BASE, "--json", *options)
    return Step(folder, json.loads(said))


def sdkgen(folder: Path, spec: str, *options: str, command: str = "generate") -> str:
    """Run a command of the generator on a project, and return what it prints."""
    # What a document of old lacks is not what is asked here.
    inputs = ["--config", "sdk.yml", "--out", "sdk", "--fail-on", "never"]
    words = [sys.executable, "-m", "sdkgen", command, spec, *inputs, *options]
    env = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}
    done = subprocess.run(words, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
