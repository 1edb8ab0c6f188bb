"""A target with files of before, and the command line run on some input."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_TIMEOUT = 120
_OLD = {"README.md": b"mine\n", "src/books/__init__.py": b"old = True\n"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run of the command said and did."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Everything printed."""
        return self.out + self.err


Run = Callable[..., Outcome]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """An output folder that holds something."""
    folder = tmp_path / "sdk"
    for path, data in _OLD.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


@pytest.fixture
def generate(tmp_path: Path, target: Path) -> Run:
    """Run `generate` on a document given as text, bytes or location."""

    def run(document: str | bytes, config: str | None = None, output: Path = target) -> Outcome:
        location = str(document)
        if isinstance(document, bytes) or "\n" in document or not document:
            path = tmp_path / "openapi.yaml"
            path.write_bytes(document if isinstance(document, bytes) else document.encode())
            location = str(path)
        arguments = ["generate", location, "--out", str(output)]
        if config is not None:
            (tmp_path / "sdk.yml").write_text(config, encoding="utf-8")
            arguments += ["--config", str(tmp_path / "sdk.yml")]
        return _call(arguments)

    return run


def _call(arguments: list[str], environment: Mapping[str, str] | None = None) -> Outcome:
    done = subprocess.run(
        [sys.executable, "-m", "sdkgen", *arguments],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=_TIMEOUT,
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def untouched(target: Path) -> Callable[[], bool]:
    """Tell whether the target holds exactly what it did before, and nothing was left beside it."""
    beside = set(target.parent.iterdir())

    def unchanged() -> bool:
        left = {path.name for path in set(target.parent.iterdir()) - beside} - {"openapi.yaml", "sdk.yml"}
        return tree(target) == _OLD and not left

    return unchanged
