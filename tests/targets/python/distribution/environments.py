"""Fresh environments, and what runs in them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_SECONDS = 300
_LISTED = (
    "import json; from importlib.metadata import distributions;"
    "print(json.dumps({item.metadata['Name'].replace('_', '-'): item.version for item in distributions()}))"
)


def run(
    *command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command; its output is one text, both streams together."""
    return subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=_SECONDS,
    )


def done(*command: str | Path, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
    """Run a command that has to succeed, and return what it printed."""
    ended = run(*command, cwd=cwd, env=env)
    assert ended.returncode == 0, ended.stdout
    return ended.stdout


def interpreter(version: str) -> str:
    """Return a Python of a version if the machine has one, else the one that runs this."""
    managed = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    found = (shutil.which(f"python{version}"), *sorted(managed.glob(f"{version}.*/bin/python")))
    for path in found:
        if path and run(path, "-m", "venv", "--help").returncode == 0:
            return str(path)
    return sys.executable


class Environment:
    """A virtual environment."""

    def __init__(self, folder: Path, python: str = sys.executable) -> None:
        done(python, "-m", "venv", "--without-pip", folder)
        self.python = folder / "bin/python"

    def install(self, *requirements: str | Path, env: Mapping[str, str] | None = None) -> str:
        """Install with pip, and return what it printed."""
        pip = (sys.executable, "-m", "pip", "--python", self.python, "install", "-q", "--disable-pip-version-check")
        return done(*pip, "--no-compile", *requirements, env=env)

    def installed(self) -> dict[str, str]:
        """Return versions by name."""
        found: dict[str, str] = json.loads(done(self.python, "-c", _LISTED))
        return found
