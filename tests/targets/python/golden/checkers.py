"""The checkers that people use, each run once over a folder."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

_PYTHON = "3.10"
_TIMEOUT = 900


class Finding(NamedTuple):
    """One error that a checker reports."""

    file: str
    line: int
    text: str


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a module of this Python in a folder."""
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False, timeout=_TIMEOUT
    )


def pyright(folder: Path, *targets: str) -> list[Finding]:
    """Check with pyright in strict mode."""
    settings = {"include": list(targets), "typeCheckingMode": "strict", "pythonVersion": _PYTHON}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    done = run(folder, "pyright", "--outputjson", "--pythonpath", sys.executable)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 0, done.stderr
    return [
        Finding(_relative(folder, item["file"]), item["range"]["start"]["line"] + 1, item["message"])
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    ]


def mypy(folder: Path, *targets: str) -> list[Finding]:
    """Check with mypy in strict mode."""
    (folder / "mypy.ini").write_text("[mypy]\n", encoding="utf-8")
    done = run(folder, "mypy", "--strict", "--python-version", _PYTHON, "-O", "json", "--show-absolute-path", *targets)
    assert done.returncode in (0, 1), done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return [
        Finding(_relative(folder, item["file"]), item["line"], item["message"])
        for item in found
        if item["severity"] == "error"
    ]


def _relative(folder: Path, file: str) -> str:
    return Path(file).resolve().relative_to(folder.resolve()).as_posix()
